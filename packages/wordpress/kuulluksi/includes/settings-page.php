<?php
/**
 * Settings → Kuulluksi.
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

const PAGE = 'kuulluksi';

add_action(
	'admin_menu',
	static function () {
		add_options_page( 'Kuulluksi', 'Kuulluksi', 'manage_options', PAGE, __NAMESPACE__ . '\settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( $links ) {
		$links[] = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'kuulluksi' ) );
		return $links;
	}
);

add_action(
	'admin_init',
	static function () {
		register_setting( PAGE, 'kuulluksi', array( 'sanitize_callback' => __NAMESPACE__ . '\sanitized' ) );
		add_settings_section( 'kuulluksi', '', '__return_empty_string', PAGE );
		foreach ( fields() as $name => list( $label ) ) {
			$for = 'loading' === $name ? array() : array( 'label_for' => "kuulluksi-$name" );
			add_settings_field( $name, $label, __NAMESPACE__ . '\field', PAGE, 'kuulluksi', array( 'name' => $name ) + $for );
		}
	}
);

/**
 * Label and help of each field.
 *
 * @return array
 */
function fields() {
	return array(
		'server'       => array( __( 'Address of the server', 'kuulluksi' ), __( 'Such as https://kuulluksi.example. Whoever runs the server tells you.', 'kuulluksi' ) ),
		'organisation' => array( __( 'Organisation', 'kuulluksi' ), __( 'Its name on the server, for blocks that say no other. Several with spaces between.', 'kuulluksi' ) ),
		'loading'      => array( __( 'Which version', 'kuulluksi' ), '' ),
		'version'      => array( __( 'Fixed version', 'kuulluksi' ), __( 'Such as 0.1.0. Its integrity values are read from the server now and kept: a browser then refuses a file that has changed.', 'kuulluksi' ) ),
	);
}

/**
 * Whether this person may say whose script runs on this site: only who may put any script there by hand as well. On a
 * network these are its own administrators.
 */
function may_choose_script() {
	return current_user_can( 'unfiltered_html' );
}

/** What those read who may not. */
function only_organisation() {
	return __( 'You can change the organisation here. The address of the server and its version stay as they are, for they decide which script runs on this site: to change them one needs the right to post unfiltered HTML (unfiltered_html). Ask whoever runs the site or the network.', 'kuulluksi' );
}

/**
 * A field of the page.
 *
 * @param array $args Its name.
 */
function field( array $args ) {
	$name   = $args['name'];
	$shown  = shown();
	$help   = fields()[ $name ][1];
	$choice = static function ( $value, $words ) use ( $shown ) {
		printf( '<label><input type="radio" name="kuulluksi[loading]" value="%s"%s%s> %s</label><br>', esc_attr( $value ), checked( $shown['loading'], $value, false ), disabled( may_choose_script(), false, false ), esc_html( $words ) );
	};
	if ( 'loading' === $name ) {
		echo '<fieldset><legend class="screen-reader-text">' . esc_html( fields()['loading'][0] ) . '</legend>';
		$choice( 'newest', __( 'The newest, as the server has it (recommended)', 'kuulluksi' ) );
		$choice( 'fixed', __( 'A fixed one, with integrity: changes only when you change it', 'kuulluksi' ) );
		echo '</fieldset>';
		return;
	}
	printf(
		'<input type="%1$s" class="regular-text" id="kuulluksi-%2$s" name="kuulluksi[%2$s]" value="%3$s" aria-describedby="kuulluksi-%2$s-help" spellcheck="false"%4$s%5$s><p class="description" id="kuulluksi-%2$s-help">%6$s</p>',
		'server' === $name ? 'url' : 'text',
		esc_attr( $name ),
		esc_attr( $shown[ $name ] ),
		'server' === $name ? ' required' : '',
		'organisation' === $name || may_choose_script() ? '' : ' readonly',
		esc_html( $help )
	);
}

/**
 * What the fields show: what was typed and not taken, or what is in use.
 *
 * @return array
 */
function shown() {
	return (array) setting( 'typed' ) + array(
		'server'       => setting( 'server' ),
		'organisation' => setting( 'organisation' ),
		'loading'      => setting( 'version' ) ? 'fixed' : 'newest',
		'version'      => setting( 'version' ),
	);
}

/** The page. */
function settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1>Kuulluksi</h1>
		<p><?php esc_html_e( 'Put an element on a page with its block (search for Kuulluksi), or with the shortcode:', 'kuulluksi' ); ?> <code>[kuulluksi element="group-finder"]</code></p>
		<p><?php esc_html_e( 'The plugin stores nothing about visitors. Their browsers ask the server below, and nobody else.', 'kuulluksi' ); ?></p>
		<?php if ( ! may_choose_script() ) : ?>
			<div class="notice notice-info inline"><p><?php echo esc_html( only_organisation() ); ?></p></div>
		<?php endif; ?>
		<form action="options.php" method="post">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * What was typed, checked; where something is wrong nothing of it comes into use, and the fields keep it.
 *
 * @param mixed $given What was sent.
 * @return array
 */
function sanitized( $given ) {
	static $done = null;
	// WordPress asks twice when an option is new; the server is asked once.
	if ( null !== $done && $given === $done ) {
		return $done;
	}
	$typed = array();
	foreach ( array( 'server', 'organisation', 'loading', 'version' ) as $name ) {
		$typed[ $name ] = is_array( $given ) && isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? trim( sanitize_text_field( $given[ $name ] ) ) : '';
	}
	$now = get_option( 'kuulluksi' );
	$now = is_array( $now ) ? $now : array();
	if ( may_choose_script() ) {
		$good = settings_of( $typed );
	} else {
		$more = array_diff_assoc( array_intersect_key( $typed, (array) $given ), shown(), array( 'organisation' => $typed['organisation'] ) );
		// The rest is not kept in the fields either: somebody who may would save it unseen.
		$typed = array( 'organisation' => $typed['organisation'] );
		$good  = $more || ! setting( 'server' ) ? new \WP_Error( 'not-allowed', only_organisation() ) : organisation_of( setting( 'server' ), $typed['organisation'] );
		if ( ! is_wp_error( $good ) ) {
			$good = array( 'organisation' => $good ) + array_intersect_key( $now, array_flip( array( 'server', 'version', 'integrity' ) ) );
		}
	}
	if ( is_wp_error( $good ) ) {
		add_settings_error( 'kuulluksi', $good->get_error_code(), $good->get_error_message() );
		$good = array_merge( $now, array( 'typed' => $typed ) );
	}
	$done = $good;
	return $done;
}

/**
 * The settings for use, or what is wrong with them.
 *
 * @param array $typed What was typed.
 * @return array|\WP_Error
 */
function settings_of( array $typed ) {
	$server = untrailingslashit( $typed['server'] );
	$host   = (string) wp_parse_url( $server, PHP_URL_HOST );
	$scheme = (string) wp_parse_url( $server, PHP_URL_SCHEME );
	$here   = 'http' === $scheme && in_array( $host, array( 'localhost', '127.0.0.1' ), true );
	if ( 'https' !== $scheme && ! $here ) {
		return new \WP_Error( 'not-https', __( 'The address of the server begins with https://.', 'kuulluksi' ) );
	}
	$port   = wp_parse_url( $server, PHP_URL_PORT );
	$origin = "$scheme://$host" . ( $port ? ":$port" : '' );
	if ( ! $host || $server !== $origin ) {
		/* translators: %s: an address. */
		return new \WP_Error( 'not-an-origin', sprintf( __( 'Only the beginning of the address is needed, without a page: %s', 'kuulluksi' ), $host ? $origin : 'https://kuulluksi.example' ) );
	}
	$description = ask( "$server/v1/openapi.json", 2000 );
	if ( null === $description ) {
		/* translators: %s: an address. */
		return new \WP_Error( 'no-answer', sprintf( __( 'Nothing answered at %s. Check the address; if it is right, the server is away or this site may not ask it.', 'kuulluksi' ), $server ) );
	}
	if ( ! preg_match( '/"title":\s*"Kuulluksi"/', $description ) ) {
		/* translators: %s: an address. */
		return new \WP_Error( 'not-kuulluksi', sprintf( __( 'There is no Kuulluksi server at %s.', 'kuulluksi' ), $server ) );
	}
	$organisation = organisation_of( $server, $typed['organisation'] );
	if ( is_wp_error( $organisation ) ) {
		return $organisation;
	}
	$good = array(
		'server'       => $server,
		'organisation' => $organisation,
	);
	if ( 'fixed' !== $typed['loading'] ) {
		return $good;
	}
	if ( ! preg_match( '/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/', $typed['version'] ) ) {
		return new \WP_Error( 'not-a-version', __( 'A version looks like this: 0.1.0. The page /embed of the server names the newest.', 'kuulluksi' ) );
	}
	$integrity = json_decode( (string) ask( "$server/releases/{$typed['version']}/integrity.json" ), true );
	if ( ! is_array( $integrity ) || ! $integrity ) {
		/* translators: %s: a version. */
		return new \WP_Error( 'no-release', sprintf( __( 'The server has no version %s.', 'kuulluksi' ), $typed['version'] ) );
	}
	foreach ( $integrity as $file => $value ) {
		if ( ! preg_match( '/^[a-z.-]+\.js$/', $file ) || ! is_string( $value ) || ! preg_match( '~^sha384-[A-Za-z0-9+/]{64}$~', $value ) ) {
			/* translators: %s: a version. */
			return new \WP_Error( 'bad-integrity', sprintf( __( 'The integrity values of version %s cannot be read. Tell whoever runs the server.', 'kuulluksi' ), $typed['version'] ) );
		}
	}
	return $good + array(
		'version'   => $typed['version'],
		'integrity' => $integrity,
	);
}

/**
 * The organisations for use, with spaces between; or what is wrong with them.
 *
 * @param string $server Its address.
 * @param string $typed  What was typed.
 * @return string|\WP_Error
 */
function organisation_of( $server, $typed ) {
	$organisations = array_filter( explode( ' ', $typed ) );
	$answer        = $organisations ? json_decode( (string) ask( "$server/v1/organisations" ), true ) : null;
	$known         = is_array( $answer ) && isset( $answer['items'] ) ? array_column( $answer['items'], 'id' ) : null;
	foreach ( null === $known ? array() : $organisations as $organisation ) {
		if ( ! in_array( $organisation, $known, true ) ) {
			/* translators: 1: what was typed; 2: names with commas between them. */
			return new \WP_Error( 'unknown-organisation', sprintf( __( 'The server has no organisation “%1$s”. It has these: %2$s.', 'kuulluksi' ), $organisation, implode( ', ', $known ) ) );
		}
	}
	return implode( ' ', $organisations );
}

/**
 * What the server answers, asked once and for five seconds at most; null where nothing usable came.
 *
 * @param string $address The address.
 * @param int    $limit   How many bytes are read at most.
 * @return string|null
 */
function ask( $address, $limit = 1000000 ) {
	$ask    = 0 === strpos( $address, 'https://' ) ? 'wp_safe_remote_get' : 'wp_remote_get';
	$answer = $ask(
		$address,
		array(
			'timeout'             => 5,
			'redirection'         => 0,
			'limit_response_size' => $limit,
		)
	);
	return 200 === wp_remote_retrieve_response_code( $answer ) ? wp_remote_retrieve_body( $answer ) : null;
}
