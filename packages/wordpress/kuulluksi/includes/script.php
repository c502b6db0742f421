<?php
/**
 * The script of the server: only on pages with an element, once, as a module.
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

/**
 * Asks for the script of an element, and for the watch that says why it did not come. A file of a fixed version whose
 * integrity is not known is not asked for.
 *
 * @param string $element Its name.
 */
function need_script( $element ) {
	$server  = setting( 'server' );
	$version = setting( 'version' );
	if ( ! $server || is_admin() ) {
		return;
	}
	wp_enqueue_script( 'kuulluksi-watch', plugins_url( 'assets/watch.js', FILE ), array(), VERSION, true );
	if ( $version ) {
		$file = $element . '.' . page_language() . '.js';
		if ( empty( setting( 'integrity' )[ $file ] ) ) {
			$unlisted = (array) wp_scripts()->get_data( 'kuulluksi-watch', 'kuulluksi-unlisted' );
			wp_script_add_data( 'kuulluksi-watch', 'kuulluksi-unlisted', array_filter( array_merge( $unlisted, array( "kuulluksi-$element" ) ) ) );
			return;
		}
		wp_enqueue_script( "kuulluksi-$element", "$server/releases/$version/$file", array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the address names the version.
		wp_script_add_data( "kuulluksi-$element", 'kuulluksi-integrity', setting( 'integrity' )[ $file ] );
	} else {
		wp_enqueue_script( 'kuulluksi', "$server/kuulluksi.js", array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- always the newest.
	}
}

/**
 * Asks for the scripts of elements that somebody wrote as tags.
 *
 * @param string $content HTML.
 * @return string The same.
 */
function need_scripts_of( $content ) {
	if ( is_string( $content ) && false !== strpos( $content, '<kuulluksi-' ) ) {
		preg_match_all( '/<kuulluksi-([a-z-]+)/', $content, $found );
		$known = array_merge( array_keys( elements() ), array( 'settings' ) );
		foreach ( array_intersect( array_unique( $found[1] ), $known ) as $element ) {
			need_script( $element );
		}
	}
	return $content;
}
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content', 'render_block_core/html' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\need_scripts_of', 99 );
}

add_filter(
	'script_loader_tag',
	static function ( $tag, $handle, $src ) {
		if ( 'kuulluksi-watch' === $handle ) {
			$words = current_user_can( 'edit_posts' ) ? sprintf( " data-words='%s'", esc_attr( wp_json_encode( watch_words() ) ) ) : '';
			$data  = wp_scripts()->get_data( $handle, 'kuulluksi-unlisted' );
			$words = $data ? sprintf( "%s data-unlisted='%s'", $words, esc_attr( implode( ' ', $data ) ) ) : $words;
			return sprintf( "<script src='%s' id='%s-js' data-server='%s'%s defer %s></script>\n", esc_url( $src ), esc_attr( $handle ), esc_url( setting( 'server' ) ), $words, opt_outs() ); // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- it was enqueued.
		}
		$integrity = wp_scripts()->get_data( $handle, 'kuulluksi-integrity' );
		if ( 'kuulluksi' !== $handle && ! $integrity ) {
			return $tag;
		}
		$integrity = $integrity ? sprintf( " integrity='%s' crossorigin='anonymous'", esc_attr( $integrity ) ) : '';
		return sprintf( "<script type='module' src='%s' id='%s-js'%s %s></script>\n", esc_url( $src ), esc_attr( $handle ), $integrity, opt_outs() ); // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- it was enqueued.
	},
	10,
	3
);
