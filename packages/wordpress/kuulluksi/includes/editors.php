<?php
/**
 * Tags written by hand stay: for those who may not post any HTML (kses), and in the classic editor.
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

/**
 * Tags by name, with the attributes that anybody who writes a page may use. `api` is not among them: where the words
 * of a form are sent, an administrator decides.
 *
 * @return array
 */
function tags() {
	$everywhere = array( 'class', 'id', 'lang', 'dir' );
	$tags       = array(
		'kuulluksi-settings' => array_fill_keys( array_merge( $everywhere, array( 'organisation', 'area', 'age-level', 'heading-level', 'theme' ) ), true ),
	);
	foreach ( elements() as $element => $settings ) {
		$tags[ "kuulluksi-$element" ] = array_fill_keys( array_merge( $everywhere, array_keys( $settings ) ), true );
	}
	return $tags;
}

add_filter(
	'wp_kses_allowed_html',
	static function ( $allowed, $context ) {
		return 'post' === $context ? $allowed + tags() : $allowed;
	},
	10,
	2
);

// Attributes that hold an address: kses takes `javascript:` out of these.
add_filter(
	'wp_kses_uri_attributes',
	static function ( $names ) {
		foreach ( elements() as $settings ) {
			foreach ( $settings as $name => $setting ) {
				if ( in_array( $setting['kind'], array( 'address', 'https' ), true ) || isset( $setting['or'] ) ) {
					$names[] = $name;
				}
			}
		}
		return array_unique( $names );
	}
);

add_filter(
	'tiny_mce_before_init',
	static function ( $settings ) {
		$tags = array_keys( tags() );
		$more = array(
			'custom_elements'         => implode( ',', $tags ),
			'extended_valid_elements' => implode( ',', array_map( static fn( $tag ) => $tag . '[*]', $tags ) ),
		);
		foreach ( $more as $name => $words ) {
			$settings[ $name ] = empty( $settings[ $name ] ) ? $words : $settings[ $name ] . ',' . $words;
		}
		return $settings;
	}
);

add_action(
	'wp_enqueue_editor',
	static function () {
		wp_enqueue_script( 'kuulluksi-classic', plugins_url( 'assets/classic.js', FILE ), array( 'jquery' ), VERSION, true );
	}
);

// WordPress makes paragraphs of lines, and takes a tag of its own name for a word: what it put around ours goes again.
add_filter(
	'the_content',
	static function ( $content ) {
		return preg_replace(
			array( '~<p>(</?kuulluksi-[^>]*>)</p>~', '~(</?kuulluksi-[^>]*>)<br />~', '~<br />\s*(</kuulluksi-)~' ),
			'$1',
			$content
		);
	},
	11
);
