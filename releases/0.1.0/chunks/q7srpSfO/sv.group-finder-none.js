var t={ask:"Fråga en människa","ask-hint":"Det kan ändå finnas en grupp som passar. Vi berättar gärna.",phone:"Telefon",email:"E-post"};export{t as default};
