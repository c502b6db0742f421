var t={chosen:"Sinun valintasi",remove:"Poista valinta:","share-search":"Linkki tähän hakuun"};export{t as default};
