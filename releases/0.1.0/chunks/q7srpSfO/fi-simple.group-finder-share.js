var t={"copy-search":"Kopioi linkki hakuun","copy-group":"Kopioi linkki ryhmään",copied:"Linkki on kopioitu.","copy-yourself":"Kopioi linkki tästä:"};export{t as default};
