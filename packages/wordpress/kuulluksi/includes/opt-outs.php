<?php
/**
 * What plugins for consent and for speed offer to those who ask to be left alone. The script sets no cookie, stores
 * nothing and asks nobody but the server, so it needs no consent; it is a module and small, so combining it breaks it.
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes of a script tag.
 *
 * @return string
 */
function opt_outs() {
	return implode(
		' ',
		array(
			// Consent: Cookiebot, CookieYes, Borlabs Cookie, Real Cookie Banner, OneTrust.
			"data-cookieconsent='ignore'",
			"data-cookieyes='cookieyes-necessary'",
			'data-borlabs-cookie-script-blocker-ignore',
			"consent-skip-blocker='1'",
			'data-ot-ignore',
			// Speed: LiteSpeed and others, WP Rocket, Autoptimize, Cloudflare, NitroPack, Jetpack Boost, PageSpeed.
			"data-no-optimize='1'",
			"data-no-defer='1'",
			"data-no-minify='1'",
			'nowprocket',
			"data-noptimize='1'",
			"data-cfasync='false'",
			'nitro-exclude',
			"data-jetpack-boost='ignore'",
			'data-pagespeed-no-defer',
		)
	);
}

/** What our scripts are known by: a part of their addresses. */
function addresses() {
	return array_filter( array( setting( 'server' ), 'plugins/kuulluksi/assets/' ) );
}

// Filters that take a list of addresses, or of parts of a tag.
foreach ( array(
	'cmplz_whitelisted_script_tags', // Complianz.
	'rocket_exclude_js', // WP Rocket, this and the next three.
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	'rocket_minify_excluded_external_js',
	'litespeed_optimize_js_excludes', // LiteSpeed Cache, this and the next two.
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	'wp-optimize-minify-default-exclusions',
	'perfmatters_delay_js_exclusions',
	'perfmatters_defer_js_exclusions',
	'sgo_javascript_combine_excluded_external_paths', // SiteGround Optimizer.
) as $filter ) {
	add_filter(
		$filter,
		static function ( $excluded ) {
			return is_array( $excluded ) ? array_merge( $excluded, addresses() ) : $excluded;
		}
	);
}

// SiteGround Optimizer takes handles.
foreach ( array( 'sgo_javascript_combine_exclude', 'sgo_js_minify_exclude', 'sgo_js_async_exclude' ) as $filter ) {
	add_filter(
		$filter,
		static function ( $handles ) {
			$own = array( 'kuulluksi', 'kuulluksi-watch' );
			foreach ( array_keys( elements() ) as $element ) {
				$own[] = "kuulluksi-$element";
			}
			return is_array( $handles ) ? array_merge( $handles, $own ) : $handles;
		}
	);
}

// Autoptimize takes words with commas between them, or a list by word.
add_filter(
	'autoptimize_filter_js_exclude',
	static function ( $excluded ) {
		return is_array( $excluded ) ? $excluded + array_fill_keys( addresses(), '' ) : implode( ', ', array_filter( array_merge( array( $excluded ), addresses() ) ) );
	}
);

// W3 Total Cache asks of each tag.
add_filter(
	'w3tc_minify_js_do_tag_minification',
	static function ( $may, $tag ) {
		foreach ( addresses() as $address ) {
			$may = $may && false === strpos( $tag, $address );
		}
		return $may;
	},
	10,
	2
);
