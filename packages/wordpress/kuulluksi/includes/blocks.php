<?php
/**
 * A block for each element.
 *
 * @package Kuulluksi
 */

namespace Kuulluksi;

defined( 'ABSPATH' ) || exit;

add_filter(
	'block_categories_all',
	static function ( $categories ) {
		$categories[] = array(
			'slug'  => 'kuulluksi',
			'title' => 'Kuulluksi',
		);
		return $categories;
	}
);

add_action(
	'init',
	static function () {
		wp_register_script( 'kuulluksi-editor', plugins_url( 'assets/editor.js', FILE ), array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element' ), VERSION, true );
		foreach ( elements() as $element => $settings ) {
			list( $title, $description, $icon ) = element_texts()[ $element ];
			register_block_type(
				"kuulluksi/$element",
				array(
					'api_version'     => 2,
					'title'           => $title,
					'description'     => $description,
					'category'        => 'kuulluksi',
					'icon'            => $icon,
					'keywords'        => array( 'kuulluksi' ),
					'attributes'      => array_map( static fn() => array( 'type' => 'string' ), $settings ),
					'supports'        => array(
						'html'   => false,
						'anchor' => true,
						'align'  => array( 'wide', 'full' ),
					),
					'editor_script'   => 'kuulluksi-editor',
					'render_callback' => static function ( $given, $content ) use ( $element ) {
						return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), html( $element, $given, trim( $content ) ) );
					},
				)
			);
		}
	},
	20
);

// Data for the editor, where it is used: words of the person's own language.
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$language = strtok( get_user_locale(), '_' );
		$language = in_array( $language, array( 'fi', 'sv' ), true ) ? $language : 'en';
		$table    = array();
		foreach ( elements() as $element => $settings ) {
			$table[ $element ] = array(
				'title'    => element_texts()[ $element ][0],
				'settings' => array(),
			);
			foreach ( $settings as $name => $setting ) {
				list( $label, $help ) = setting_texts()[ $name ];
				$values               = array();
				foreach ( isset( $setting['values'] ) ? $setting['values'] : array() as $code => $words ) {
					$own      = isset( value_texts()[ $name ][ $code ] ) ? value_texts()[ $name ][ $code ] : (string) $code;
					$values[] = array(
						'value' => (string) $code,
						'label' => $words ? $words[ $language ] : $own,
					);
				}
				$table[ $element ]['settings'][] = array(
					'name'   => $name,
					'kind'   => $setting['kind'],
					'or'     => isset( $setting['or'] ) ? $setting['or'] : '',
					'label'  => $label,
					'help'   => $help,
					'values' => $values,
				);
			}
		}
		$data = array(
			'elements'     => $table,
			'words'        => editor_texts(),
			'server'       => setting( 'server' ),
			'organisation' => setting( 'organisation' ),
			'language'     => page_language(),
		);
		wp_add_inline_script( 'kuulluksi-editor', 'window.kuulluksi = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
	}
);
