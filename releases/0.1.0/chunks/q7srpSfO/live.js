import{E as t,A as e}from"./foundation.js";
/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const s={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4},i=t=>(...e)=>({_$litDirective$:t,values:e});class r{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}}
/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const n=t=>void 0===t.strings,a={},o=i(class extends r{constructor(t){if(super(t),t.type!==s.PROPERTY&&t.type!==s.ATTRIBUTE&&t.type!==s.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!n(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(i,[r]){if(r===t||r===e)return r;const n=i.element,o=i.name;if(i.type===s.PROPERTY){if(r===n[o])return t}else if(i.type===s.BOOLEAN_ATTRIBUTE){if(!!r===n.hasAttribute(o))return t}else if(i.type===s.ATTRIBUTE&&n.getAttribute(o)===r+"")return t;return((t,e=a)=>{t._$AH=e;
/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */})(i),r}});export{i as e,r as i,o as l,n as r,s as t};
