var t={municipality:"Kunta","municipality-hint":"Kirjoita, missä kunnassa asut.","near-me":"Lähellä minua"};export{t as default};
