<?php
/**
 * Pasted links: the server as an oEmbed provider that this site trusts. What is shown is an iframe of our own making;
 * of the server's answer only address, title and size are taken.
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		$server = setting( 'server' );
		if ( ! $server ) {
			return;
		}
		// What may be asked for, the server knows: its pages, and the pages for frames.
		wp_oembed_add_provider( '#^' . preg_quote( $server, '#' ) . '/(embed/|groups|pathways|board|feedback|conversation|join)#', "$server/oembed", true );
	}
);

add_filter(
	'oembed_dataparse',
	static function ( $html, $data, $url ) {
		$server = setting( 'server' );
		if ( ! $server || 0 !== strpos( $url, "$server/" ) ) {
			return $html;
		}
		$title = isset( $data->title ) && is_string( $data->title ) ? $data->title : 'Kuulluksi';
		$frame = isset( $data->html ) && preg_match( '/<iframe\b[^>]*\bsrc="([^"]+)"/', $data->html, $found ) ? html_entity_decode( $found[1], ENT_QUOTES ) : '';
		if ( 0 !== strpos( $frame, "$server/" ) ) {
			return sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( $title ) );
		}
		$height = isset( $data->height ) ? min( 4000, max( 200, (int) $data->height ) ) : 600;
		return sprintf(
			'<iframe class="kuulluksi-frame" src="%s" title="%s" width="100%%" height="%d" style="border:0" loading="lazy"></iframe>',
			esc_url( $frame ),
			esc_attr( $title ),
			$height
		);
	},
	20,
	3
);
