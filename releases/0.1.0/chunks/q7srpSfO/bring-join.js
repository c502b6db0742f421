const t=globalThis[Symbol.for("kuulluksi.import")],e=async()=>(customElements.get("kuulluksi-join")||await t("./join.js",["./client.js"]).then(t=>t.d),{bundles:[]});export{e as b};
