<?php
/**
 * The elements, their settings, and their HTML.
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

/**
 * By the name of the element its settings, by name: kind, and values where they are given.
 *
 * @return array
 */
function elements() {
	static $elements = null;
	if ( null === $elements ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of our own.
		$elements = json_decode( file_get_contents( __DIR__ . '/../elements.json' ), true );
	}
	return $elements;
}

/**
 * The value of a setting as it may stand in a page; null where it may not.
 *
 * @param array  $setting Its kind and values.
 * @param string $value   As it was given.
 * @return string|null
 */
function clean( array $setting, $value ) {
	$value = trim( sanitize_text_field( $value ) );
	switch ( $setting['kind'] ) {
		case 'choice':
			return array_key_exists( $value, $setting['values'] ) ? $value : null; // A value may have no words.
		case 'codes':
			$known = array_filter( explode( ' ', $value ), static fn( $code ) => array_key_exists( $code, $setting['values'] ) );
			return $known ? implode( ' ', $known ) : null;
		case 'switch':
			if ( in_array( strtolower( $value ), array( 'false', 'no', '0' ), true ) ) {
				return null;
			}
			return isset( $setting['or'] ) && is_https( $value ) ? $value : '';
		case 'https':
			return is_https( $value ) ? $value : null;
		case 'address':
			return preg_match( '~^(#|/(?!/))~', $value ) || is_https( $value ) ? $value : null;
		default:
			return '' === $value ? null : $value;
	}
}

/**
 * Whether it is an address that an element may lead to.
 *
 * @param string $value An address.
 */
function is_https( $value ) {
	return 0 === strpos( $value, 'https://' ) && wp_parse_url( $value, PHP_URL_HOST );
}

/**
 * The settings that an element knows, as they may stand in a page.
 *
 * @param string $element Its name.
 * @param array  $given   By name; what is null was not given.
 * @return array
 */
function attributes( $element, array $given ) {
	$attributes = array();
	foreach ( elements()[ $element ] as $name => $setting ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? clean( $setting, (string) $given[ $name ] ) : null;
		if ( null !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	if ( ! isset( $attributes['organisation'] ) && setting( 'organisation' ) ) {
		$attributes = array( 'organisation' => setting( 'organisation' ) ) + $attributes;
	}
	return $attributes;
}

/**
 * An element with what stands in its place until it is here. Asks for its script.
 *
 * @param string $element Its name.
 * @param array  $given   Settings by name.
 * @param string $inside  HTML that shows while the service cannot be reached, before a link to the server's own page.
 * @return string
 */
function html( $element, array $given, $inside = '' ) {
	if ( ! setting( 'server' ) ) {
		return $inside . for_editors( __( 'The address of the Kuulluksi server is missing: Settings → Kuulluksi.', 'kuulluksi' ) );
	}
	need_script( $element );
	$attributes = attributes( $element, $given );
	$html       = '';
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<kuulluksi-$element$html>" . $inside . way_to_page( $element, $attributes ) . "</kuulluksi-$element>";
}

/**
 * The server's own page of each element, and the words of a link to it. Quick exit has none.
 *
 * @return array
 */
function pages() {
	return array(
		'group-finder'  => array( 'groups', __( 'Groups', 'kuulluksi' ) ),
		'pathways'      => array( 'pathways', __( 'Ways to take part', 'kuulluksi' ) ),
		'feedback-form' => array( 'feedback', __( 'Give feedback', 'kuulluksi' ) ),
		'conversation'  => array( 'conversation', __( 'Read the answer with your code', 'kuulluksi' ) ),
		'board'         => array( 'board', __( 'You said – we did', 'kuulluksi' ) ),
		'join'          => array( 'join', __( 'Ask to come along', 'kuulluksi' ) ),
	);
}

/**
 * A link to the server's own page of an element, which works without any script.
 *
 * @param string $element    Its name.
 * @param array  $attributes Its attributes.
 * @return string
 */
function way_to_page( $element, array $attributes ) {
	if ( ! isset( pages()[ $element ] ) ) {
		return '';
	}
	list( $page, $words ) = pages()[ $element ];
	$told                 = array( 'organisation', 'age-level' );
	if ( 'join' === $element ) {
		array_push( $told, 'group', 'kind', 'as' );
	} elseif ( 'feedback-form' === $element ) {
		array_push( $told, 'open-question', 'question-set', 'unit' );
	} elseif ( 'board' === $element ) {
		$told[] = 'entry';
	}
	$query   = array_intersect_key( $attributes, array_flip( $told ) ) + array( 'language' => page_language() );
	$address = add_query_arg( array_map( 'rawurlencode', $query ), setting( 'server' ) . "/$page" );
	return sprintf( '<p><a href="%s">%s</a></p>', esc_url( $address ), esc_html( $words ) );
}

/**
 * The page's language as the elements read it: of its `lang`, which a plugin for languages may have changed.
 *
 * @return string
 */
function page_language() {
	// The desk of WordPress speaks the language of whoever uses it; pages speak the site's.
	$attributes = is_admin() ? sprintf( 'lang="%s"', str_replace( '_', '-', get_locale() ) ) : get_language_attributes();
	$tag        = preg_match( '/(?:^|\s)lang="([^"]*)"/', $attributes, $found ) ? strtolower( $found[1] ) : '';
	$language   = 'fi-simple' === $tag ? $tag : strtok( $tag, '-' );
	return in_array( $language, array( 'fi-simple', 'sv', 'en' ), true ) ? $language : 'fi';
}

/**
 * A sentence that only those see who can do something about it.
 *
 * @param string $words The sentence.
 * @return string
 */
function for_editors( $words ) {
	return current_user_can( 'edit_posts' ) ? sprintf( '<p><strong>Kuulluksi:</strong> %s</p>', esc_html( $words ) ) : '';
}
