<?php
/**
 * Words for the people who write pages: of elements, settings, and values that have none in elements.json.
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

/**
 * Title, description and icon of each element.
 *
 * @return array
 */
function element_texts() {
	return array(
		'group-finder'  => array( __( 'Group finder', 'kuulluksi' ), __( 'Search and list of groups, with details.', 'kuulluksi' ), 'groups' ),
		'pathways'      => array( __( 'Ways to take part', 'kuulluksi' ), __( 'Who are you, which ways suit you, and where each of them leads.', 'kuulluksi' ), 'randomize' ),
		'feedback-form' => array( __( 'Feedback form', 'kuulluksi' ), __( 'Feedback without a name; gives a code with which the answer is read.', 'kuulluksi' ), 'edit' ),
		'conversation'  => array( __( 'Answer and conversation', 'kuulluksi' ), __( 'Opens the answer with the code, and lets one write back.', 'kuulluksi' ), 'format-chat' ),
		'board'         => array( __( 'You said – we did', 'kuulluksi' ), __( 'What was said and what came of it.', 'kuulluksi' ), 'yes-alt' ),
		'join'          => array( __( 'Ask to come along', 'kuulluksi' ), __( 'Asking to join a group, or wishing for one, without a name.', 'kuulluksi' ), 'admin-users' ),
		'exit'          => array( __( 'Quick exit', 'kuulluksi' ), __( 'Leaves the page at once, for a neutral site.', 'kuulluksi' ), 'migrate' ),
	);
}

/**
 * Label and help of each setting.
 *
 * @return array
 */
function setting_texts() {
	$first   = __( 'Chosen at first; a reader may choose otherwise.', 'kuulluksi' );
	$several = __( 'Several with spaces between.', 'kuulluksi' );
	$page    = __( 'Address of your page (https://…, /page/ or #place). Without it the server’s own page.', 'kuulluksi' );
	return array(
		'organisation'     => array( __( 'Organisation', 'kuulluksi' ), __( 'Its name on the server, or several with spaces between. Empty: the one of the plugin’s settings.', 'kuulluksi' ) ),
		'age-level'        => array( __( 'Words for', 'kuulluksi' ), '' ),
		'area'             => array( __( 'Area', 'kuulluksi' ), __( 'Code of a wellbeing services county, such as 08.', 'kuulluksi' ) ),
		'theme'            => array( __( 'Light or dark', 'kuulluksi' ), '' ),
		'heading-level'    => array( __( 'Level of headings', 'kuulluksi' ), __( 'Where the headings stand in the page’s outline; 2 if nothing is chosen.', 'kuulluksi' ) ),
		'exit'             => array( __( 'Quick exit', 'kuulluksi' ), __( 'A button that leaves the page at once.', 'kuulluksi' ) ),
		'to'               => array( __( 'Where to go', 'kuulluksi' ), __( 'A neutral page, https://… Without it, where the organisation leads people.', 'kuulluksi' ) ),
		'kind'             => array( __( 'Kind', 'kuulluksi' ), '' ),
		'as'               => array( __( 'As what', 'kuulluksi' ), '' ),
		'audience'         => array( __( 'For whom', 'kuulluksi' ), $first ),
		'care-context'     => array( __( 'Situation', 'kuulluksi' ), $first ),
		'access'           => array( __( 'How one gets in', 'kuulluksi' ), $first ),
		'attendance'       => array( __( 'On site or online', 'kuulluksi' ), $first ),
		'standing'         => array( __( 'Does it meet now', 'kuulluksi' ), $first ),
		'weekday'          => array( __( 'Day of the week', 'kuulluksi' ), $first ),
		'sort'             => array( __( 'Order', 'kuulluksi' ), '' ),
		'status'           => array( __( 'Status', 'kuulluksi' ), $first ),
		'source'           => array( __( 'Source', 'kuulluksi' ), $first ),
		'about'            => array( __( 'Theme', 'kuulluksi' ), $first ),
		'view'             => array( __( 'What is shown first', 'kuulluksi' ), '' ),
		'link-to'          => array( __( 'Copied links lead to', 'kuulluksi' ), '' ),
		'keep-in-fragment' => array( __( 'Keep choices in the address', 'kuulluksi' ), __( 'Behind the # of your page’s address, so that they can be kept and sent on. The browser’s history then holds them.', 'kuulluksi' ) ),
		'board-page'       => array( __( 'Page with the board', 'kuulluksi' ), $page ),
		'feedback-page'    => array( __( 'Page with the feedback form', 'kuulluksi' ), $page ),
		'groups-page'      => array( __( 'Page with the group finder', 'kuulluksi' ), $page ),
		'form-at'          => array( __( 'Page with a form', 'kuulluksi' ), $page ),
		'age'              => array( __( 'Age', 'kuulluksi' ), __( 'In whole years, chosen at first.', 'kuulluksi' ) ),
		'entry'            => array( __( 'One entry', 'kuulluksi' ), __( 'Shows it alone: its name on the server.', 'kuulluksi' ) ),
		'group'            => array( __( 'One group', 'kuulluksi' ), __( 'Its name on the server.', 'kuulluksi' ) ),
		'group-language'   => array( __( 'Language of the group', 'kuulluksi' ), $several ),
		'municipality'     => array( __( 'Municipality', 'kuulluksi' ), __( 'Codes of municipalities, such as 837.', 'kuulluksi' ) ),
		'open-question'    => array( __( 'Open question', 'kuulluksi' ), __( 'The one that the form answers: its name on the server.', 'kuulluksi' ) ),
		'question-set'     => array( __( 'Question set', 'kuulluksi' ), __( 'Instead of the usual one: its name on the server.', 'kuulluksi' ) ),
		'search'           => array( __( 'Words searched at first', 'kuulluksi' ), '' ),
		'unit'             => array( __( 'Unit', 'kuulluksi' ), __( 'Its name on the server; on the board organisation.unit.', 'kuulluksi' ) ),
		'year'             => array( __( 'Year', 'kuulluksi' ), $first ),
	);
}

/**
 * Words of values, by setting and value.
 *
 * @return array
 */
function value_texts() {
	return array(
		'theme'   => array(
			'light' => __( 'Light', 'kuulluksi' ),
			'dark'  => __( 'Dark', 'kuulluksi' ),
		),
		'link-to' => array(
			'server' => __( 'The server’s own page', 'kuulluksi' ),
			'page'   => __( 'The page around it', 'kuulluksi' ),
		),
	);
}

/**
 * What the block editor shows.
 *
 * @return array
 */
function editor_texts() {
	return array(
		'noServer'  => __( 'The address of the Kuulluksi server is missing: Settings → Kuulluksi.', 'kuulluksi' ),
		/* translators: %s: title of an element. */
		'preview'   => __( 'Preview: %s', 'kuulluksi' ),
		'settings'  => __( 'Settings', 'kuulluksi' ),
		'first'     => __( 'Chosen at first', 'kuulluksi' ),
		'unchosen'  => __( 'Nothing chosen', 'kuulluksi' ),
		'exitTo'    => __( 'Quick exit leads to', 'kuulluksi' ),
		'meanwhile' => __( 'Shown while the service cannot be reached, before a link to the server’s own page:', 'kuulluksi' ),
	);
}

/**
 * Why an element is not here, for those who can do something about it.
 *
 * @return array
 */
function watch_words() {
	return array(
		'held'     => __( 'A plugin for consent or speed holds the script back. Visitors see only the link below. Allow the server’s address in that plugin: the script sets no cookie and stores nothing.', 'kuulluksi' ),
		'classic'  => __( 'A plugin has taken type="module" from the script. Visitors see only the link below. Exclude the server’s address in the plugin that combines or minifies scripts.', 'kuulluksi' ),
		'gone'     => __( 'A plugin has taken the script from the page or joined it with others. Visitors see only the link below. Exclude the server’s address in that plugin.', 'kuulluksi' ),
		'unlisted' => __( 'The fixed version has no integrity value for this element in the language of the page, so its script is left out. Visitors see only the link below. Save Settings → Kuulluksi again, or choose another version there.', 'kuulluksi' ),
		'failed'   => __( 'The script did not come: the server is away, the site’s content security policy refuses it, or it is not the file whose integrity was noted. Visitors see only the link below. The browser’s console says which.', 'kuulluksi' ),
	);
}
