var t={"group-gone":"Tätä ryhmää ei enää ole. Katso muita ryhmiä tästä alta.","other-groups":"Näytä vain lista"};export{t as default};
