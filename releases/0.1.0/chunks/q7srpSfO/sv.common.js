var t={other:"annat",waiting:"Uppgifterna hämtas…",away:"Tjänsten går inte att nå just nu. Vi försöker snart igen.","try-again":"Försök igen",optional:"(frivilligt)"};export{t as default};
