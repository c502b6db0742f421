import{E as t,A as e}from"./foundation.js";import{e as s,i,t as r,r as n,p as a}from"./directive-helpers.js";
/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const o=s(class extends i{constructor(t){if(super(t),t.type!==r.PROPERTY&&t.type!==r.ATTRIBUTE&&t.type!==r.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!n(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(s,[i]){if(i===t||i===e)return i;const n=s.element,o=s.name;if(s.type===r.PROPERTY){if(i===n[o])return t}else if(s.type===r.BOOLEAN_ATTRIBUTE){if(!!i===n.hasAttribute(o))return t}else if(s.type===r.ATTRIBUTE&&n.getAttribute(o)===i+"")return t;return a(s),i}});export{o as l};
