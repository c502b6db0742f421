<?php
/**
 * The plugin leaves nothing behind.
 *
 * @package Kuulluksi
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'kuulluksi' );
