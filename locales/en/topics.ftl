mouse = Mouse and keyboard
    .line = Hold the mouse, click, type.
email = Email
    .line = Read and write messages.
procedures = Online procedures
    .line = Do your paperwork online.
phone = Smartphone
    .line = Touch, call, write.
