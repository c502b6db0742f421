var t={other:"muu",waiting:"Odota hetki. Haemme tietoja.",away:"Palvelu ei nyt toimi. Yritämme pian uudelleen.","try-again":"Yritä uudelleen",optional:"(ei pakollinen)"};export{t as default};
