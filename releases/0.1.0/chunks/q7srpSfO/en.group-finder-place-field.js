var t={municipality:"Municipality","municipality-hint":"Type the name of a municipality.","near-me":"Near me"};export{t as default};
