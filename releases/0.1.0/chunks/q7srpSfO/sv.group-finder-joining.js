var t={join:"Be om att få komma med","next-intake":"Meddela mig när nästa börjar",wish:"Önska en grupp",fold:"Stäng formuläret"};export{t as default};
