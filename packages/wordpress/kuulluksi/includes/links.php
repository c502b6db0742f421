<?php
/**
 * Pasted links: the server as an oEmbed provider that this site trusts. The server is asked what it has at the address;
 * of its answer no HTML is taken: the element itself stands in the page, where forms can be sent as well.
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		$server = setting( 'server' );
		if ( $server ) {
			wp_oembed_add_provider( '#^' . preg_quote( $server, '#' ) . '/(embed/|groups|pathways|board|feedback|conversation|join)#', "$server/oembed", true );
		}
	}
);

/**
 * The element at an address of the server, with its settings; null where there is none.
 *
 * @param string $address The address.
 * @return array|null
 */
function element_at( $address ) {
	$server = setting( 'server' );
	if ( ! $server || 0 !== strpos( $address, "$server/" ) ) {
		return null;
	}
	$path = trim( (string) wp_parse_url( $address, PHP_URL_PATH ), '/' );
	wp_parse_str( (string) wp_parse_url( $address, PHP_URL_QUERY ), $given );
	foreach ( pages() as $element => list( $page ) ) {
		if ( "embed/$element" === $path ) {
			return array( $element, $given );
		}
		if ( $page === $path ) {
			// What the board's own page calls a theme is no colour.
			if ( 'board' === $element && isset( $given['theme'] ) ) {
				$given['about'] = $given['theme'];
				unset( $given['theme'] );
			}
			return array( $element, $given );
		}
	}
	return null;
}

add_filter(
	'oembed_dataparse',
	static function ( $html, $data, $url ) {
		// A refusal has a type as well, and WordPress hands it on.
		$found = isset( $data->type ) && in_array( $data->type, array( 'rich', 'link' ), true ) ? element_at( $url ) : null;
		return $found ? html( $found[0], $found[1] ) : $html;
	},
	20,
	3
);
