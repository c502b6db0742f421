var t={ask:"Kysy ihmiseltä","ask-hint":"Sinulle voi silti olla sopiva ryhmä. Autamme mielellämme.",phone:"Puhelin",email:"Sähköposti"};export{t as default};
