import{m as t}from"./foundation.js";
/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const e={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4},s=t=>(...e)=>({_$litDirective$:t,values:e});let i=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};
/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const{I:r}=t,n=t=>t,a=t=>void 0===t.strings,o=()=>document.createComment(""),h=(t,e,s)=>{const i=t._$AA.parentNode,a=void 0===e?t._$AB:e._$AA;if(void 0===s){const e=i.insertBefore(o(),a),n=i.insertBefore(o(),a);s=new r(e,n,t,t.options)}else{const e=s._$AB.nextSibling,r=s._$AM,o=r!==t;if(o){let e;s._$AQ?.(t),s._$AM=t,void 0!==s._$AP&&(e=t._$AU)!==r._$AU&&s._$AP(e)}if(e!==a||o){let t=s._$AA;for(;t!==e;){const e=n(t).nextSibling;n(i).insertBefore(t,a),t=e}}}return s},c=(t,e,s=t)=>(t._$AI(e,s),t),l={},d=(t,e=l)=>t._$AH=e,u=t=>t._$AH,v=t=>{t._$AR(),t._$AA.remove()};export{u as M,s as e,v as h,i,d as p,a as r,e as t,c as u,h as v};
