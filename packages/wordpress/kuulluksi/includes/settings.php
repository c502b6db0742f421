<?php
/**
 * What an administrator has set, as it is used. Nothing else is stored.
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

/**
 * One setting: server (no slash at its end), organisation, version ('' for the newest) or integrity (by file).
 *
 * @param string $name Its name.
 * @return mixed
 */
function setting( $name ) {
	$settings = get_option( 'kuulluksi' );
	$empty    = 'integrity' === $name ? array() : '';
	return is_array( $settings ) && isset( $settings[ $name ] ) ? $settings[ $name ] : $empty;
}
