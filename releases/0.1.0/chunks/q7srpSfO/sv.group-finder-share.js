var t={"copy-search":"Kopiera länken till sökningen","copy-group":"Kopiera länken till gruppen",copied:"Länken har kopierats.","copy-yourself":"Kopiera länken här:"};export{t as default};
