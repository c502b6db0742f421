<?php
/**
 * [kuulluksi element="group-finder" organisation="…"]What shows while the service cannot be reached[/kuulluksi]
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		add_shortcode(
			'kuulluksi',
			static function ( $given, $content = '' ) {
				$given   = is_array( $given ) ? $given : array();
				$element = isset( $given['element'] ) ? $given['element'] : '';
				if ( ! isset( elements()[ $element ] ) ) {
					/* translators: %s: names of elements, with commas between them. */
					return $content . for_editors( sprintf( __( 'The shortcode needs element="…", one of these: %s.', 'kuulluksi' ), implode( ', ', array_keys( elements() ) ) ) );
				}
				// Halves of paragraphs, which WordPress has made of the lines around the shortcode.
				$content = preg_replace( '~^\s*</p>|<p>\s*$~', '', $content );
				// A word alone, such as `exit`, comes under a number.
				foreach ( $given as $name => $value ) {
					if ( is_int( $name ) ) {
						$given[ $value ] = '';
					}
				}
				return html( $element, $given, wp_kses_post( $content ) );
			}
		);
	}
);
