var t={ask:"Ask a person","ask-hint":"There may still be a group that suits you. We are glad to help.",phone:"Phone",email:"E-mail"};export{t as default};
