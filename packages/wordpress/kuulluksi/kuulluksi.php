<?php
/**
 * Plugin Name: Kuulluksi
 * Description: Groups, feedback without a name, its answers and ways to take part, from your Kuulluksi server: as blocks, shortcodes and links.
 * Version: 0.2.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain: kuulluksi
 * Domain Path: /languages
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.2.0';
const FILE    = __FILE__;

foreach ( array( 'settings', 'elements', 'texts', 'script', 'opt-outs', 'blocks', 'shortcode', 'editors', 'links', 'settings-page' ) as $part ) {
	require __DIR__ . "/includes/$part.php";
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'kuulluksi', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	}
);
