var t={partial:"Emme löytäneet kaikkia sanojasi. Näissä ryhmissä on osa niistä."};export{t as default};
