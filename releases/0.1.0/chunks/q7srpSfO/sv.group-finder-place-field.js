var t={municipality:"Kommun","municipality-hint":"Skriv kommunens namn.","near-me":"Nära mig"};export{t as default};
