var t={other:"other",waiting:"Loading…",away:"We can't reach the service just now. We will try again soon.","try-again":"Try again",optional:"(optional)"};export{t as default};
