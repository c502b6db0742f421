var t={chosen:"Dina val",remove:"Ta bort valet:","share-search":"Länk till den här sökningen"};export{t as default};
