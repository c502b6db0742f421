const t=t=>`tel:${t.replace(/ /g,"").replace(/^0(?=\d{6})/,"+358")}`;export{t as d};
