<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Administration</name>
    <message>
        <source>Nobody of that id works in this practice.</source>
        <translation>Nadie con ese id trabaja en esta práctica.</translation>
    </message>
    <message>
        <source>A user needs a name to sign in by.</source>
        <translation>Hace falta un nombre para iniciar sesión.</translation>
    </message>
    <message>
        <source>A user needs at least one role.</source>
        <translation>Cada usuario necesita al menos un rol.</translation>
    </message>
    <message>
        <source>Another user has this name; make them different, so that each can sign in.</source>
        <translation>Otro usuario tiene este nombre; elija nombres distintos para que cada quien pueda entrar.</translation>
    </message>
    <message>
        <source>Somebody must stay who administers the practice.</source>
        <translation>Alguien debe seguir a cargo de la administración de la práctica.</translation>
    </message>
    <message>
        <source>This user no longer works in the practice.</source>
        <translation>Este usuario ya no trabaja en la práctica.</translation>
    </message>
    <message>
        <source>The old password is not right; nothing was changed.</source>
        <translation>La contraseña anterior no es correcta; no se cambió nada.</translation>
    </message>
    <message>
        <source>The password is not right; nothing was changed.</source>
        <translation>La contraseña no es correcta; no se cambió nada.</translation>
    </message>
    <message>
        <source>The practice needs a name.</source>
        <translation>La práctica necesita un nombre.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known; use a name such as America/New_York.</source>
        <translation>No se conoce la zona horaria “%1”; use un nombre como America/New_York.</translation>
    </message>
    <message>
        <source>Notes are due 1 to %1 hours after their session.</source>
        <translation>Las notas vencen entre 1 y %1 horas después de su sesión.</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>What we work on</source>
        <translation>En qué trabajamos</translation>
    </message>
    <message>
        <source>The relationship in the middle of it</source>
        <translation>La relación que está en el centro</translation>
    </message>
    <message>
        <source>Much more than expected</source>
        <translation>Mucho más de lo esperado</translation>
    </message>
    <message>
        <source>More than expected</source>
        <translation>Más de lo esperado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Lo esperado</translation>
    </message>
    <message>
        <source>Less than expected</source>
        <translation>Menos de lo esperado</translation>
    </message>
    <message>
        <source>Much less than expected</source>
        <translation>Mucho menos de lo esperado</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How it would look</source>
        <translation>Cómo se vería</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>What we agreed to work on</source>
        <translation>En qué acordamos trabajar</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
</context>
<context>
    <name>Arc</name>
    <message>
        <source>The phases of an arc are inventory, middle and termination, in that order.</source>
        <translation>Las fases de un arco son inventario, intermedia y terminación, en ese orden.</translation>
    </message>
    <message>
        <source>The %1 phase starts at session %2; the first phase starts at session 1.</source>
        <translation>La fase “%1” empieza en la sesión %2; la primera fase empieza en la sesión 1.</translation>
    </message>
    <message>
        <source>The %1 phase starts at session %2; the phase before it ends at session %3, so it starts at the one after.</source>
        <translation>La fase “%1” empieza en la sesión %2; la fase anterior termina en la sesión %3, así que empieza en la siguiente.</translation>
    </message>
    <message>
        <source>The %1 phase has no session: it starts at session %2 and ends at session %3.</source>
        <translation>La fase “%1” no tiene sesiones: empieza en la sesión %2 y termina en la sesión %3.</translation>
    </message>
    <message>
        <source>The arc ends at session %1; an arc has %2 sessions at most.</source>
        <translation>El arco termina en la sesión %1; un arco tiene %2 sesiones como máximo.</translation>
    </message>
    <message>
        <source>An arc has three phases: inventory, middle and termination.</source>
        <translation>Un arco tiene tres fases: inventario, intermedia y terminación.</translation>
    </message>
    <message>
        <source>A session of %1 minutes can&apos;t be planned; it lasts from %2 to %3 minutes.</source>
        <translation>No se puede planear una sesión de %1 minutos; dura de %2 a %3 minutos.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Intermedia</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Terminación</translation>
    </message>
    <message>
        <source>The arc can&apos;t end at session %1: the record already holds something of session %2. Choose session %2 or a later one as the last.</source>
        <translation>El arco no puede terminar en la sesión %1: el registro ya contiene algo de la sesión %2. Elija la sesión %2 o una posterior como última.</translation>
    </message>
</context>
<context>
    <name>ArcDefinition</name>
    <message>
        <source>The agenda takes %1 minutes, the session has %2. Make them agree.</source>
        <translation>La agenda suma %1 minutos y la sesión dura %2. Haga que coincidan.</translation>
    </message>
</context>
<context>
    <name>ArcSummary</name>
    <message>
        <source>Facilitators</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Sesiones realizadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Grupo abierto</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>Grupo cerrado</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>%1 left after session %2.</source>
        <translation>%1 salió después de la sesión %2.</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <source>in moments</source>
        <translation>en momentos</translation>
    </message>
    <message>
        <source>Arc summary</source>
        <translation>Resumen del arco</translation>
    </message>
    <message>
        <source>%1 · Arc summary</source>
        <comment>the practice</comment>
        <translation>%1 · Resumen del arco</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sesiones</translation>
    </message>
    <message>
        <source>Areas worked on</source>
        <translation>Áreas trabajadas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Steps between meetings</source>
        <translation>Pasos entre sesiones</translation>
    </message>
    <message>
        <source>Strategies found</source>
        <translation>Estrategias halladas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>This summary was made by %1 on %2.</source>
        <comment>who, when</comment>
        <translation>%1 preparó este resumen el %2.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>goal attainment, first and last rating</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Who came to which session</source>
        <translation>Quién vino a cada sesión</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Moments by member and problem area</source>
        <translation>Momentos por integrante y área problema</translation>
    </message>
    <message>
        <source>All moments</source>
        <translation>Todos los momentos</translation>
    </message>
    <message>
        <source>Goals and how far they were reached</source>
        <translation>Metas y cuánto se alcanzaron</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>No goal was written.</source>
        <translation>No se escribió ninguna meta.</translation>
    </message>
    <message>
        <source>Undertaken</source>
        <translation>Propuestos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hechos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Strategies the group worked out</source>
        <translation>Estrategias que el grupo encontró</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>The sessions</source>
        <translation>Las sesiones</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Aún no realizada</translation>
    </message>
    <message>
        <source>Broken off, goes on</source>
        <translation>Interrumpida, continúa</translation>
    </message>
</context>
<context>
    <name>AreaSuggestion</name>
    <message>
        <source>%1 has died, and something was never said: grief?</source>
        <translation>%1 falleció y algo quedó sin decir: ¿duelo?</translation>
    </message>
    <message>
        <source>%1 has died and still stands close: grief?</source>
        <translation>%1 falleció y sigue estando cerca: ¿duelo?</translation>
    </message>
    <message>
        <source>%1 has died: grief?</source>
        <translation>%1 falleció: ¿duelo?</translation>
    </message>
    <message>
        <source>The relationship is strained, and what each expects of the other is noted: do the expectations differ, a role dispute?</source>
        <translation>La relación es tensa y se anotó lo que cada parte espera de la otra: ¿difieren las expectativas, una disputa de roles?</translation>
    </message>
    <message>
        <source>The relationship is strained and a change is wished: is there a role dispute about it?</source>
        <translation>La relación es tensa y se desea un cambio: ¿hay una disputa de roles al respecto?</translation>
    </message>
    <message>
        <source>They used together and more distance is wished: is becoming sober changing this tie, a role transition?</source>
        <translation>Consumían en compañía y se desea más distancia: ¿la sobriedad está cambiando este vínculo, una transición de roles?</translation>
    </message>
    <message>
        <source>They used together: what becomes of this tie in recovery, a role transition?</source>
        <translation>Consumían en compañía: ¿qué será de este vínculo en la recuperación, una transición de roles?</translation>
    </message>
    <message>
        <source>%1 is wished much closer and there is hardly any contact: an interpersonal deficit?</source>
        <translation>Se desea mucha más cercanía con %1 y casi no hay contacto: ¿un déficit interpersonal?</translation>
    </message>
    <message>
        <source>There are very few living people in the circle: an interpersonal deficit?</source>
        <translation>Hay muy pocas personas vivas en el círculo: ¿un déficit interpersonal?</translation>
    </message>
    <message>
        <source>Everybody in the circle stands far out: an interpersonal deficit?</source>
        <translation>Todas las personas del círculo están lejos: ¿un déficit interpersonal?</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>its author</source>
        <translation>su autor o autora</translation>
    </message>
    <message>
        <source>a facilitator</source>
        <translation>quien facilita un grupo</translation>
    </message>
    <message>
        <source>a facilitator of the group</source>
        <translation>quien facilita el grupo</translation>
    </message>
    <message>
        <source>a clinician</source>
        <translation>alguien del equipo clínico</translation>
    </message>
    <message>
        <source>the member&apos;s clinician</source>
        <translation>quien atiende a la persona</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>quien supervisa</translation>
    </message>
    <message>
        <source>the group&apos;s supervisor</source>
        <translation>quien supervisa el grupo</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>quien administra</translation>
    </message>
    <message>
        <source>You may not do this; ask %1.</source>
        <translation>Esta acción requiere otro rol; consulte a %1.</translation>
    </message>
    <message>
        <source>You may not do this; ask %1 or %2.</source>
        <translation>Esta acción requiere otro rol; consulte a %1 o a %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No folder for backups is chosen yet. Choose one first.</source>
        <translation>Aún no se ha elegido una carpeta para las copias de respaldo. Elija una primero.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>La copia de respaldo se detuvo.</translation>
    </message>
    <message>
        <source>The password is not right; nothing was changed.</source>
        <translation>La contraseña no es correcta; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>who spoke</source>
        <translation>quién habló</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>a quién</translation>
    </message>
    <message>
        <source>problem area: g, d, t or i</source>
        <translation>área: g (duelo), d, t o i</translation>
    </message>
    <message>
        <source>technique</source>
        <translation>técnica</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>emoción</translation>
    </message>
    <message>
        <source>a trigger for use was named</source>
        <translation>se nombró un detonante de consumo</translation>
    </message>
    <message>
        <source>risk: opens a follow-up</source>
        <translation>riesgo: abre un seguimiento</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
</context>
<context>
    <name>CaptureLexicon</name>
    <message>
        <source>grief</source>
        <translation>duelo</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>disputa</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transición</translation>
    </message>
    <message>
        <source>deficit</source>
        <translation>déficit</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Name or id of the user who signs in; not needed where there is only one</source>
        <translation>Nombre o id de quien inicia sesión; no hace falta si hay una sola persona</translation>
    </message>
    <message>
        <source>Name of the first user, who holds every role</source>
        <translation>Nombre del primer usuario, que tiene todos los roles</translation>
    </message>
    <message>
        <source>Say what a practice file holds, in numbers</source>
        <translation>Decir en números qué contiene un archivo de práctica</translation>
    </message>
    <message>
        <source>Check the whole file and its audit chain</source>
        <translation>Revisar el archivo completo y su cadena de auditoría</translation>
    </message>
    <message>
        <source>Make the demonstration practice; its people are invented</source>
        <translation>Crear la práctica de demostración; sus personas son inventadas</translation>
    </message>
    <message>
        <source>Validate an interchange document</source>
        <translation>Validar un documento de intercambio</translation>
    </message>
    <message>
        <source>Run the note guards over a document; one JSON line a finding</source>
        <translation>Pasar las revisiones de notas por un documento; una línea JSON por hallazgo</translation>
    </message>
    <message>
        <source>Score every measure of a document; one JSON line each</source>
        <translation>Puntuar cada medida de un documento; una línea JSON por medida</translation>
    </message>
    <message>
        <source>The practice file</source>
        <translation>El archivo de la práctica</translation>
    </message>
    <message>
        <source>Id of the member</source>
        <translation>Id de la persona</translation>
    </message>
    <message>
        <source>Id of the group</source>
        <translation>Id del grupo</translation>
    </message>
    <message>
        <source>First day, as YYYY-MM-DD</source>
        <translation>Primer día, como AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Last day, as YYYY-MM-DD</source>
        <translation>Último día, como AAAA-MM-DD</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>El archivo que se escribe</translation>
    </message>
    <message>
        <source>pdf, odt or html</source>
        <translation>pdf, odt o html</translation>
    </message>
    <message>
        <source>Who receives it; a consent says it by itself</source>
        <translation>Quién lo recibe; un consentimiento lo dice por sí mismo</translation>
    </message>
    <message>
        <source>For what purpose; a consent may say it by itself</source>
        <translation>Con qué fin; un consentimiento puede decirlo por sí mismo</translation>
    </message>
    <message>
        <source>Id of the consent it goes out under</source>
        <translation>Id del consentimiento con que sale</translation>
    </message>
    <message>
        <source>Why no consent is needed, where there is none</source>
        <translation>Por qué no hace falta consentimiento, si no lo hay</translation>
    </message>
    <message>
        <source>File with the clinician&apos;s comment</source>
        <translation>Archivo con el comentario de quien atiende</translation>
    </message>
    <message>
        <source>Name or id of the user whose password, or the recovery key, is given; both of the day of the backup</source>
        <translation>Nombre o id de la persona cuya contraseña se da, o la clave de recuperación; ambas del día de la copia</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The document is whole and keeps every rule.</source>
        <translation>El documento está completo y cumple todas las reglas.</translation>
    </message>
    <message>
        <source>Recovery key, shown only this once; print it or write it down and keep it apart:</source>
        <translation>Clave de recuperación, visible solo esta vez; imprímala o anótela y guárdela aparte:</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Práctica: %1</translation>
    </message>
    <message>
        <source>File version: %1</source>
        <translation>Versión del archivo: %1</translation>
    </message>
    <message>
        <source>Size: %1 bytes</source>
        <translation>Tamaño: %1 bytes</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Usuarios: %1</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Integrantes: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation>Sesiones: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notas: %1</translation>
    </message>
    <message>
        <source>Moments: %1</source>
        <translation>Momentos: %1</translation>
    </message>
    <message>
        <source>Audit entries: %1</source>
        <translation>Entradas de auditoría: %1</translation>
    </message>
    <message>
        <source>The file is whole, and its audit chain unbroken.</source>
        <translation>El archivo está íntegro y su cadena de auditoría no está rota.</translation>
    </message>
    <message>
        <source>The definition can be used.</source>
        <translation>La definición se puede usar.</translation>
    </message>
    <message>
        <source>The file with the comment cannot be read.</source>
        <translation>No se puede leer el archivo con el comentario.</translation>
    </message>
    <message>
        <source>The comment is not valid UTF-8.</source>
        <translation>El comentario no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Write the days of the period as YYYY-MM-DD.</source>
        <translation>Escriba los días del período como AAAA-MM-DD.</translation>
    </message>
    <message numerus="yes">
        <source>The guards noticed something in notes that are not signed yet, or in addenda: %n place(s). `iptgroups-cli guard` lists them.</source>
        <translation>
            <numerusform>Las revisiones señalaron algo en notas aún sin firmar o en adendas: %n lugar. `iptgroups-cli guard` lo muestra.</numerusform>
            <numerusform>Las revisiones señalaron algo en notas aún sin firmar o en adendas: %n lugares. `iptgroups-cli guard` los enumera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice is backed up, checked and whole: %1</source>
        <translation>La copia de respaldo de la práctica está hecha, comprobada e íntegra: %1</translation>
    </message>
    <message>
        <source>The backup of %1 is restored: %2</source>
        <translation>La copia de respaldo de %1 está restaurada: %2</translation>
    </message>
    <message>
        <source>The practice as it was before is set aside: %1</source>
        <translation>La práctica tal como estaba antes queda apartada: %1</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>%1: use again after a time without.</source>
        <translation>%1: consumo de nuevo después de un tiempo sin consumo.</translation>
    </message>
    <message>
        <source>%1, item %2 (%3) is at %4.</source>
        <translation>%1, ítem %2 (%3): valor %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is reliably worse than at the first time: a change of %2.</source>
        <translation>%1 empeoró de forma confiable desde la primera vez: un cambio de %2.</translation>
    </message>
    <message>
        <source>%1 is reliably worse than at the time before: a change of %2.</source>
        <translation>%1 empeoró de forma confiable desde la vez anterior: un cambio de %2.</translation>
    </message>
    <message>
        <source>A day of use stands on the timeline.</source>
        <translation>Hay un día de consumo en la línea de tiempo.</translation>
    </message>
    <message>
        <source>Missed %1 sessions: %2.</source>
        <translation>Faltó a %1 sesiones: %2.</translation>
    </message>
    <message>
        <source>No goal has moved by session %1.</source>
        <translation>Ninguna meta avanzó hasta la sesión %1.</translation>
    </message>
</context>
<context>
    <name>ConsentCheck</name>
    <message>
        <source>The member revoked this consent on %1; nothing may be disclosed under it any more. Ask for a new one, or choose another.</source>
        <translation>La persona revocó este consentimiento el %1; ya no se puede divulgar nada con él. Pida uno nuevo o elija otro.</translation>
    </message>
    <message>
        <source>This consent ended on %1; nothing may be disclosed under it any more. Ask for a new one, or choose another.</source>
        <translation>Este consentimiento venció el %1; ya no se puede divulgar nada con él. Pida uno nuevo o elija otro.</translation>
    </message>
    <message>
        <source>This consent is signed on %1, which is still to come.</source>
        <translation>Este consentimiento está firmado el %1, que aún no llega.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The password file cannot be read.</source>
        <translation>No se puede leer el archivo de la contraseña.</translation>
    </message>
    <message>
        <source>The password is not valid UTF-8.</source>
        <translation>La contraseña no es UTF-8 válido.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>This inventory is no longer in the practice.</source>
        <translation>Este inventario ya no está en la práctica.</translation>
    </message>
    <message>
        <source>This next step is no longer in the practice.</source>
        <translation>Este próximo paso ya no está en la práctica.</translation>
    </message>
    <message>
        <source>A follow-up needs its reason in a few words.</source>
        <translation>Un seguimiento necesita su motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>This follow-up is no longer in the practice.</source>
        <translation>Este seguimiento ya no está en la práctica.</translation>
    </message>
    <message>
        <source>This follow-up is closed already.</source>
        <translation>Este seguimiento ya está cerrado.</translation>
    </message>
    <message>
        <source>Write in a sentence what was done; then the follow-up is closed.</source>
        <translation>Escriba en una frase qué se hizo; entonces se cierra el seguimiento.</translation>
    </message>
    <message>
        <source>Nobody of that id works in this practice.</source>
        <translation>Nadie con ese id trabaja en esta práctica.</translation>
    </message>
    <message>
        <source>The contact needs a few words about it.</source>
        <translation>El contacto necesita algunas palabras que lo describan.</translation>
    </message>
    <message>
        <source>The group has no session %1.</source>
        <translation>El grupo no tiene la sesión %1.</translation>
    </message>
    <message>
        <source>The member does not belong to this group.</source>
        <translation>Esta persona no pertenece al grupo.</translation>
    </message>
    <message>
        <source>The relationship in focus is not in the member&apos;s inventory.</source>
        <translation>La relación en foco no está en el inventario de esta persona.</translation>
    </message>
    <message>
        <source>Each goal needs an id of its own.</source>
        <translation>Cada meta necesita un id propio.</translation>
    </message>
    <message>
        <source>A goal&apos;s scale has five levels, or none.</source>
        <translation>La escala de una meta tiene cinco niveles o ninguno.</translation>
    </message>
    <message>
        <source>A goal is rated -2 to 2.</source>
        <translation>Una meta se valora de -2 a 2.</translation>
    </message>
    <message>
        <source>A next step needs a few words.</source>
        <translation>Un próximo paso necesita algunas palabras.</translation>
    </message>
    <message>
        <source>A next step can&apos;t be reviewed before it was set.</source>
        <translation>Un próximo paso no se puede revisar antes de acordarse.</translation>
    </message>
    <message>
        <source>The relationship is not in the member&apos;s inventory.</source>
        <translation>La relación no está en el inventario de esta persona.</translation>
    </message>
    <message>
        <source>A measure is taken today or on a day before.</source>
        <translation>Una medida se toma hoy o en un día anterior.</translation>
    </message>
    <message>
        <source>There is no definition of this measure.</source>
        <translation>No hay definición de esta medida.</translation>
    </message>
    <message>
        <source>%1 has %2 items; %3 were given.</source>
        <translation>%1 tiene %2 ítems; se dieron %3.</translation>
    </message>
    <message>
        <source>Growth is rated 0 to 4.</source>
        <translation>El crecimiento se valora de 0 a 4.</translation>
    </message>
    <message>
        <source>Something of another member is kept under this id already.</source>
        <translation>Con este id ya se guarda algo de otro integrante.</translation>
    </message>
    <message>
        <source>A follow-up is kept under this id already.</source>
        <translation>Con este id ya se guarda un seguimiento.</translation>
    </message>
    <message>
        <source>A measure stays with its member; take it anew for another one.</source>
        <translation>Una medida se queda con su integrante; tómela de nuevo para otra persona.</translation>
    </message>
    <message>
        <source>This measure is no longer in the practice.</source>
        <translation>Esta medida ya no está en la práctica.</translation>
    </message>
    <message>
        <source>There is one of that day already; remove one of them.</source>
        <translation>Ya hay una de ese día; quite una de las dos.</translation>
    </message>
    <message>
        <source>The member does not belong to the group at session %1; keep the measure by its day alone.</source>
        <translation>La persona no pertenece al grupo en la sesión %1; guarde la medida solo con su día.</translation>
    </message>
    <message>
        <source>A session is one of a group&apos;s; say which group it was.</source>
        <translation>Una sesión es siempre de un grupo; diga de qué grupo fue.</translation>
    </message>
    <message>
        <source>The midpoint review was held today or on a day before.</source>
        <translation>La revisión intermedia se realizó hoy o un día anterior.</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>This must be a JSON object, in braces.</source>
        <translation>Esto debe ser un objeto JSON, entre llaves.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>Aquí falta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Check its spelling or leave it out.</source>
        <translation>Aquí no se conoce &quot;%1&quot;. Revise la ortografía o quítelo.</translation>
    </message>
    <message>
        <source>This must be one line of text in quotation marks, up to %1 characters.</source>
        <translation>Esto debe ser una línea de texto entre comillas, de hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>This must be text in quotation marks, up to %1 characters.</source>
        <translation>Esto debe ser texto entre comillas, de hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>This must be an id of small letters, digits and hyphens, up to 64 characters.</source>
        <translation>Esto debe ser un id de minúsculas, dígitos y guiones, de hasta 64 caracteres.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Esto debe ser un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Esto debe ser true o false.</translation>
    </message>
    <message>
        <source>This must be a list, in brackets, of %1 to %2 entries.</source>
        <translation>Esto debe ser una lista, entre corchetes, de %1 a %2 elementos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in this list twice.</source>
        <translation>&quot;%1&quot; está dos veces en esta lista.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Esto debe ser uno de: %1.</translation>
    </message>
    <message>
        <source>This file is too large for a definition.</source>
        <translation>Este archivo es demasiado grande para una definición.</translation>
    </message>
    <message>
        <source>This is not JSON: line %1 can&apos;t be read (%2).</source>
        <translation>Esto no es JSON: no se puede leer la línea %1 (%2).</translation>
    </message>
    <message>
        <source>A definition is a JSON object, in braces.</source>
        <translation>Una definición es un objeto JSON, entre llaves.</translation>
    </message>
</context>
<context>
    <name>DefinitionWords</name>
    <message>
        <source>&quot;%1&quot; is here twice.</source>
        <translation>&quot;%1&quot; está aquí dos veces.</translation>
    </message>
    <message>
        <source>Each of the six growth domains needs its words.</source>
        <translation>Cada una de las seis áreas de crecimiento necesita sus palabras.</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>The id &quot;%1&quot; is already taken.</source>
        <translation>El id &quot;%1&quot; ya está en uso.</translation>
    </message>
    <message>
        <source>There is no technique &quot;%1&quot;.</source>
        <translation>No hay ninguna técnica &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>This group is not in the practice.</source>
        <translation>Este grupo no está en la práctica.</translation>
    </message>
    <message>
        <source>This member is not in the practice.</source>
        <translation>Esta persona no está en la práctica.</translation>
    </message>
</context>
<context>
    <name>DraftingRules</name>
    <message>
        <source>Nothing here is called {%1}. Take it out.</source>
        <translation>Aquí nada se llama {%1}. Quítelo.</translation>
    </message>
    <message>
        <source>No sentence is called &quot;%1&quot;.</source>
        <translation>Ninguna frase se llama &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Inventory of %1</source>
        <translation>Inventario de %1</translation>
    </message>
    <message>
        <source>Midpoint review with %1</source>
        <translation>Revisión intermedia con %1</translation>
    </message>
    <message>
        <source>Termination inventory of %1</source>
        <translation>Inventario de terminación de %1</translation>
    </message>
    <message>
        <source>Group note, session %1</source>
        <translation>Nota de grupo, sesión %1</translation>
    </message>
    <message>
        <source>Member note of %2, session %1</source>
        <translation>Nota individual de %2, sesión %1</translation>
    </message>
    <message>
        <source>Private note, session %1</source>
        <translation>Nota privada, sesión %1</translation>
    </message>
    <message>
        <source>Follow up with %1: %2</source>
        <translation>Seguimiento con %1: %2</translation>
    </message>
    <message>
        <source>Session %1 was neither held nor cancelled</source>
        <translation>La sesión %1 no se realizó ni se canceló</translation>
    </message>
    <message>
        <source>Group note of session %1 not begun</source>
        <translation>Nota de grupo de la sesión %1 sin empezar</translation>
    </message>
    <message>
        <source>Member notes of session %1 not begun: %2</source>
        <translation>Notas individuales de la sesión %1 sin empezar: %2</translation>
    </message>
    <message>
        <source>To sign: %1</source>
        <translation>Por firmar: %1</translation>
    </message>
    <message>
        <source>Farewell of %1</source>
        <translation>Despedida de %1</translation>
    </message>
    <message>
        <source>%1 for %2, since session %3</source>
        <translation>%1 para %2, desde la sesión %3</translation>
    </message>
    <message>
        <source>Next steps to review in session %1: %2</source>
        <translation>Próximos pasos por revisar en la sesión %1: %2</translation>
    </message>
    <message>
        <source>To co-sign: %1</source>
        <translation>Por cofirmar: %1</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>La última copia de respaldo es antigua</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay copia de respaldo</translation>
    </message>
    <message>
        <source>Session %1, %2</source>
        <translation>Sesión %1, %2</translation>
    </message>
    <message>
        <source>Notes to co-sign: %1</source>
        <translation>Notas por cofirmar: %1</translation>
    </message>
    <message>
        <source>Session %1 was broken off and did not go on as planned</source>
        <translation>La sesión %1 se interrumpió y no continuó como estaba planeado</translation>
    </message>
    <message>
        <source>Session %1 was broken off: set the day on which it goes on</source>
        <translation>La sesión %1 se interrumpió: fije el día en que continúa</translation>
    </message>
    <message>
        <source>Session %1, %2, %3</source>
        <comment>number, group, second sitting</comment>
        <translation>Sesión %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 sessions from session %2 on were neither held nor cancelled</source>
        <translation>%1 sesiones, desde la sesión %2, no se realizaron ni se cancelaron</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>No se pudo hacer la última copia de respaldo</translation>
    </message>
</context>
<context>
    <name>FarewellSheet</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in words, in Qt&apos;s date format</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>a month alone, in Qt&apos;s date format</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Farewell sheet</source>
        <translation>Hoja de despedida</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Para llevar conmigo</translation>
    </message>
    <message>
        <source>What has grown</source>
        <translation>Lo que ha crecido</translation>
    </message>
    <message>
        <source>Words from the group</source>
        <translation>Palabras del grupo</translation>
    </message>
    <message>
        <source>Signs to watch for</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>Who is there for me</source>
        <translation>Quién está para mí</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Lo que queda abierto</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>%1, %2, session %3</source>
        <translation>%1, %2, sesión %3</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, sesión %2</translation>
    </message>
</context>
<context>
    <name>GoalWording</name>
    <message>
        <source>^(no|not|never|stop|stops|don&apos;t|doesn&apos;t)\b</source>
        <comment>a regular expression: words that begin a goal that only says what should not be</comment>
        <translation>^(no|nunca|jamás|dejar|sin)\b</translation>
    </message>
    <message>
        <source>How is it now, or at worst?</source>
        <translation>¿Cómo es ahora, o en el peor caso?</translation>
    </message>
    <message>
        <source>What would be a first bit, less than hoped for?</source>
        <translation>¿Cuál sería un primer avance, menor de lo esperado?</translation>
    </message>
    <message>
        <source>What would be good enough by the last session?</source>
        <translation>¿Qué sería suficiente para la última sesión?</translation>
    </message>
    <message>
        <source>What would be more than expected?</source>
        <translation>¿Qué sería más de lo esperado?</translation>
    </message>
    <message>
        <source>What would be the best that could happen?</source>
        <translation>¿Qué sería lo mejor que podría pasar?</translation>
    </message>
    <message>
        <source>Begin with what the member wants to be different, in their words.</source>
        <translation>Empiece con lo que la persona quiere que sea distinto, en sus palabras.</translation>
    </message>
    <message>
        <source>The goal says what should not be. What would be there instead?</source>
        <translation>La meta dice lo que no debería ser. ¿Qué habría en su lugar?</translation>
    </message>
    <message>
        <source>Write level 0 first: what would be good enough by the last session.</source>
        <translation>Escriba primero el nivel 0: qué sería suficiente para la última sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) still to be put into words.</source>
        <translation>
            <numerusform>Falta poner en palabras %n nivel.</numerusform>
            <numerusform>Falta poner en palabras %n niveles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two levels say the same: nobody could tell them apart.</source>
        <translation>Dos niveles dicen lo mismo: nadie podría distinguirlos.</translation>
    </message>
    <message>
        <source>A level is long: one thing that somebody could see or count is enough.</source>
        <translation>Un nivel es largo: basta una cosa que alguien pueda ver o contar.</translation>
    </message>
</context>
<context>
    <name>GroupHeadlines</name>
    <message>
        <source>Nobody has a second &lt;b&gt;%1&lt;/b&gt; to compare with yet.</source>
        <translation>Nadie tiene aún una segunda medida de &lt;b&gt;%1&lt;/b&gt; con qué comparar.</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2 of %3 reliably better&lt;/b&gt;, %4 reliably worse, %5 without reliable change.</source>
        <translation>%1: &lt;b&gt;%2 de %3 con mejoría confiable&lt;/b&gt;, %4 con deterioro confiable, %5 sin cambio confiable.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; with a goal have moved on one.</source>
        <translation>&lt;b&gt;%1 de %2&lt;/b&gt; con metas avanzaron en alguna.</translation>
    </message>
    <message>
        <source>Turns were &lt;b&gt;shared evenly&lt;/b&gt; of late (%1 %).</source>
        <translation>Últimamente los turnos se &lt;b&gt;repartieron de forma pareja&lt;/b&gt; (%1 %).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Few had most of the turns&lt;/b&gt; of late (%1 % even).</source>
        <translation>Últimamente &lt;b&gt;pocas personas tuvieron la mayoría de los turnos&lt;/b&gt; (equidad: %1 %).</translation>
    </message>
    <message>
        <source>Turns were &lt;b&gt;shared fairly evenly&lt;/b&gt; of late (%1 %).</source>
        <translation>Últimamente los turnos se &lt;b&gt;repartieron de forma bastante pareja&lt;/b&gt; (%1 %).</translation>
    </message>
    <message>
        <source>The &lt;b&gt;inventory phase&lt;/b&gt; is not over: change isn&apos;t looked for yet.</source>
        <translation>La &lt;b&gt;fase de inventario&lt;/b&gt; no ha terminado: aún no se busca un cambio.</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>left after %1</source>
        <translation>salió tras la %1</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>1 meta</translation>
    </message>
    <message>
        <source>%1 goals</source>
        <translation>%1 metas</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Grupo abierto</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>Grupo cerrado</translation>
    </message>
    <message>
        <source>%1 phase</source>
        <translation>fase: %1</translation>
    </message>
    <message>
        <source>session %1 of %2</source>
        <translation>sesión %1 de %2</translation>
    </message>
    <message>
        <source>session %1 of %2 in progress</source>
        <translation>sesión %1 de %2 en curso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>session %1 of %2 %3 at %4</source>
        <translation>sesión %1 de %2, %3, %4</translation>
    </message>
    <message>
        <source>all %1 sessions done</source>
        <translation>las %1 sesiones realizadas</translation>
    </message>
    <message>
        <source>session %1 of %2 goes on %3 at %4</source>
        <translation>la sesión %1 de %2 continúa %3 a las %4</translation>
    </message>
    <message>
        <source>session %1 of %2 was broken off and goes on</source>
        <translation>la sesión %1 de %2 se interrumpió y continúa</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>This group is not in the practice.</source>
        <translation>Este grupo no está en la práctica.</translation>
    </message>
    <message>
        <source>The group needs a name.</source>
        <translation>El grupo necesita un nombre.</translation>
    </message>
    <message>
        <source>The group&apos;s name is one line of at most 500 characters.</source>
        <translation>El nombre del grupo es una línea de 500 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The group needs at least one facilitator.</source>
        <translation>El grupo necesita al menos una persona que lo facilite.</translation>
    </message>
    <message>
        <source>A group is run by users who are facilitators.</source>
        <translation>Un grupo lo facilitan usuarios con el rol de facilitación.</translation>
    </message>
    <message>
        <source>A group is supervised by a user who is a supervisor.</source>
        <translation>Un grupo lo supervisa un usuario con el rol de supervisión.</translation>
    </message>
    <message>
        <source>Session %1 is in use, so the arc can&apos;t end before it.</source>
        <translation>La sesión %1 está en uso, así que el arco no puede terminar antes.</translation>
    </message>
    <message>
        <source>This member is not in the practice.</source>
        <translation>Esta persona no está en la práctica.</translation>
    </message>
    <message>
        <source>Attendance is kept of somebody who would not belong to the group any more at that session; take the attendance back first.</source>
        <translation>Hay asistencia anotada de alguien que ya no pertenecería al grupo en esa sesión; retire antes esa asistencia.</translation>
    </message>
    <message>
        <source>A strategy needs a few words.</source>
        <translation>Una estrategia necesita algunas palabras.</translation>
    </message>
    <message>
        <source>The group has no session %1.</source>
        <translation>El grupo no tiene la sesión %1.</translation>
    </message>
    <message>
        <source>There is no definition of this measure.</source>
        <translation>No hay definición de esta medida.</translation>
    </message>
</context>
<context>
    <name>GuideAnswers</name>
    <message>
        <source>innermost ring</source>
        <translation>anillo más cercano</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cercana</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en medio</translation>
    </message>
    <message>
        <source>farther out</source>
        <translation>más lejos</translation>
    </message>
    <message>
        <source>outermost ring</source>
        <translation>anillo más lejano</translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message>
        <source>Exporting everybody&apos;s private notes takes a reason; give one.</source>
        <translation>Exportar las notas privadas de todo el equipo requiere un motivo; indíquelo.</translation>
    </message>
    <message>
        <source>The document is larger than 2 GiB. Check that it is the right file.</source>
        <translation>El documento pesa más de 2 GiB. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>The document cannot be read: %1.</source>
        <translation>No se puede leer el documento: %1.</translation>
    </message>
    <message>
        <source>The document begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>El documento empieza con una marca de orden de bytes. Guárdelo como UTF-8 sin ella.</translation>
    </message>
    <message>
        <source>The document goes on after its end, with a NUL character. Remove what follows it.</source>
        <translation>El documento continúa después de su final, con un carácter NUL. Quite lo que sigue.</translation>
    </message>
    <message>
        <source>This is nested too deeply. Nest it at most %L1 levels deep.</source>
        <translation>Hay demasiados niveles anidados aquí. Anide %L1 niveles como máximo.</translation>
    </message>
    <message>
        <source>This key stands twice in the same object. Keep one of them.</source>
        <translation>Esta clave está dos veces en el mismo objeto. Conserve una sola.</translation>
    </message>
    <message>
        <source>This number is too large to be kept.</source>
        <translation>Este número es demasiado grande para guardarlo.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 here. Save it as UTF-8.</source>
        <translation>El texto no es UTF-8 aquí. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>This text holds half of a surrogate pair, which is no character. Remove it.</source>
        <translation>Este texto contiene la mitad de un par subrogado, que no es un carácter. Quítela.</translation>
    </message>
    <message>
        <source>The document ends before it is complete. Use a whole copy of it.</source>
        <translation>El documento termina antes de estar completo. Use una copia completa.</translation>
    </message>
    <message>
        <source>This is not JSON: a character is missing or too many here. Correct it.</source>
        <translation>Esto no es JSON: aquí falta o sobra un carácter. Corríjalo.</translation>
    </message>
    <message>
        <source>%1 (line %L2, column %L3)</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 (línea %L2, columna %L3)</translation>
    </message>
    <message>
        <source>This number is too large to be kept exactly.</source>
        <translation>Este número es demasiado grande para guardarlo con exactitud.</translation>
    </message>
    <message>
        <source>The document has more all but empty items than a practice can mean. Check that it is the right file.</source>
        <translation>El documento tiene más elementos casi vacíos de los que una práctica puede tener. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>This text holds a NUL character, which cannot be kept. Remove it.</source>
        <translation>Este texto contiene un carácter NUL, que no se puede guardar. Quítelo.</translation>
    </message>
    <message>
        <source>This key is not part of the format. Remove it, or correct its spelling.</source>
        <translation>Esta clave no es parte del formato. Quítela o corrija su ortografía.</translation>
    </message>
    <message>
        <source>This id stands in its list already. Give each its own.</source>
        <translation>Este id ya está en su lista. Dé a cada elemento el suyo.</translation>
    </message>
    <message>
        <source>The phases must be inventory, middle and termination, in this order.</source>
        <translation>Las fases deben ser inventario, intermedia y terminación, en este orden.</translation>
    </message>
    <message>
        <source>The phases must follow each other from session 1 on without a gap. Correct where this one begins.</source>
        <translation>Las fases deben seguir una a otra desde la sesión 1 sin huecos. Corrija dónde empieza esta.</translation>
    </message>
    <message>
        <source>This phase ends before it begins. Correct where it ends.</source>
        <translation>Esta fase termina antes de empezar. Corrija dónde termina.</translation>
    </message>
    <message>
        <source>This number lies outside the group&apos;s arc. Correct it, or the last phase.</source>
        <translation>Este número queda fuera del arco del grupo. Corríjalo, o corrija la última fase.</translation>
    </message>
    <message>
        <source>The member leaves before joining. Correct one of the two.</source>
        <translation>La persona sale antes de entrar. Corrija uno de los dos datos.</translation>
    </message>
    <message>
        <source>The member belongs to the group already at that session. End the earlier span first, or remove one of them.</source>
        <translation>La persona ya pertenece al grupo en esa sesión. Termine antes el período anterior o quite uno de los dos.</translation>
    </message>
    <message>
        <source>This member does not belong to the group at this session. Correct the participation, or remove the attendance.</source>
        <translation>Esta persona no pertenece al grupo en esta sesión. Corrija la participación o quite la asistencia.</translation>
    </message>
    <message>
        <source>The session ends before it starts. Correct one of the two.</source>
        <translation>La sesión termina antes de empezar. Corrija uno de los dos datos.</translation>
    </message>
    <message>
        <source>This member&apos;s attendance at this session stands here already. Remove one of them.</source>
        <translation>La asistencia de esta persona a esta sesión ya está aquí. Quite una de las dos.</translation>
    </message>
    <message>
        <source>The group has a session of this number already. Give each its own.</source>
        <translation>El grupo ya tiene una sesión con este número. Dé a cada una el suyo.</translation>
    </message>
    <message>
        <source>This inventory has no relationship with this id. Add it, or correct the id.</source>
        <translation>Este inventario no tiene una relación con este id. Agréguela o corrija el id.</translation>
    </message>
    <message>
        <source>The items of this measure must be %L1. Give each one, with null where it was not answered.</source>
        <translation>Los ítems de esta medida deben ser %L1. Incluya cada uno, con null donde no hubo respuesta.</translation>
    </message>
    <message>
        <source>This item must be from %L1 to %L2, or null where it was not answered.</source>
        <translation>Este ítem debe ir de %L1 a %L2, o ser null si no hubo respuesta.</translation>
    </message>
    <message>
        <source>The action is reviewed before it was set. Correct one of the two sessions.</source>
        <translation>La acción se revisa antes de acordarse. Corrija una de las dos sesiones.</translation>
    </message>
    <message>
        <source>Only a member note says whose it is. Remove the member, or make it a member note.</source>
        <translation>Solo una nota individual dice de quién es. Quite la persona o cambie el tipo a nota individual.</translation>
    </message>
    <message>
        <source>A member note must say whose it is. Add the key “member”.</source>
        <translation>Una nota individual debe decir de quién es. Agregue la clave “member”.</translation>
    </message>
    <message>
        <source>This member never belonged to the group. Add the member to its participation, or correct the id.</source>
        <translation>Esta persona nunca perteneció al grupo. Agréguela a la participación o corrija el id.</translation>
    </message>
    <message>
        <source>Only its own author can sign this. Correct the author or the signer.</source>
        <translation>Solo quien la escribió puede firmarla. Corrija el autor o la firma.</translation>
    </message>
    <message>
        <source>This note is co-signed but not signed. Add the signature, or remove this one.</source>
        <translation>Esta nota está cofirmada pero no firmada. Agregue la firma o quite la cofirma.</translation>
    </message>
    <message>
        <source>Only a supervisor co-signs. Correct the signer, or give the user that role.</source>
        <translation>Solo cofirma quien supervisa. Corrija quién firma o dé ese rol al usuario.</translation>
    </message>
    <message>
        <source>The note was co-signed before its author signed it. Correct one of the two times.</source>
        <translation>La nota se cofirmó antes de que la firmara su autor. Corrija una de las dos horas.</translation>
    </message>
    <message>
        <source>Only a signed note has addenda. Add the signature, or remove them.</source>
        <translation>Solo una nota firmada tiene adendas. Agregue la firma o quítelas.</translation>
    </message>
    <message>
        <source>No user has this id. Add the user to the document, or correct the id.</source>
        <translation>Ningún usuario tiene este id. Agregue el usuario al documento o corrija el id.</translation>
    </message>
    <message>
        <source>No member has this id. Add the member to the document, or correct the id.</source>
        <translation>Ningún integrante tiene este id. Agregue el integrante al documento o corrija el id.</translation>
    </message>
    <message>
        <source>No group has this id. Add the group to the document, or correct the id.</source>
        <translation>Ningún grupo tiene este id. Agregue el grupo al documento o corrija el id.</translation>
    </message>
    <message>
        <source>No inventory of this member has a relationship with this id. Add it to one, or correct the id.</source>
        <translation>Ningún inventario de esta persona tiene una relación con este id. Agréguela a uno o corrija el id.</translation>
    </message>
    <message>
        <source>None of the members named here has a consent with this id. Name the member who gave it, or correct the id.</source>
        <translation>Ninguna de las personas nombradas aquí tiene un consentimiento con este id. Nombre a quien lo dio o corrija el id.</translation>
    </message>
    <message>
        <source>The group has no session of this number. Add the session to the group, or correct the number.</source>
        <translation>El grupo no tiene una sesión con este número. Agregue la sesión al grupo o corrija el número.</translation>
    </message>
    <message>
        <source>A definition of this kind has this id already. Give each its own.</source>
        <translation>Ya hay una definición de este tipo con este id. Dé a cada una el suyo.</translation>
    </message>
    <message>
        <source>A session is one of a group&apos;s. Add the group, or remove the session.</source>
        <translation>Una sesión es siempre de un grupo. Agregue el grupo o quite la sesión.</translation>
    </message>
    <message>
        <source>The session named here has no moment with this id. Correct the session or the id.</source>
        <translation>La sesión nombrada aquí no tiene un momento con este id. Corrija la sesión o el id.</translation>
    </message>
    <message>
        <source>What was done closes the follow-up. Add the key “closed”, or remove this one.</source>
        <translation>Lo que se hizo cierra el seguimiento. Agregue la clave “closed” o quite esta.</translation>
    </message>
    <message>
        <source>A follow-up closes with what was done. Add the key “done”, or remove this one.</source>
        <translation>Un seguimiento se cierra con lo que se hizo. Agregue la clave “done” o quite esta.</translation>
    </message>
    <message>
        <source>The follow-up was closed before it was opened. Correct one of the two times.</source>
        <translation>El seguimiento se cerró antes de abrirse. Corrija una de las dos horas.</translation>
    </message>
    <message>
        <source>This must be %1, the format and version that this program reads.</source>
        <translation>Esto debe ser %1, el formato y la versión que este programa lee.</translation>
    </message>
    <message>
        <source>This must be a list of exactly %L1 items.</source>
        <translation>Esto debe ser una lista de exactamente %L1 elementos.</translation>
    </message>
    <message>
        <source>This must be a list of at least one item.</source>
        <translation>Esto debe ser una lista de al menos un elemento.</translation>
    </message>
    <message>
        <source>This must be a list in square brackets.</source>
        <translation>Esto debe ser una lista entre corchetes.</translation>
    </message>
    <message>
        <source>This stands in its list already. Remove one of them.</source>
        <translation>Esto ya está en su lista. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>The key “%1” is missing here. Add it.</source>
        <translation>Aquí falta la clave “%1”. Agréguela.</translation>
    </message>
    <message>
        <source>This must be an object in braces.</source>
        <translation>Esto debe ser un objeto entre llaves.</translation>
    </message>
    <message>
        <source>This must be text in quotation marks of at most %L1 characters.</source>
        <translation>Esto debe ser texto entre comillas de %L1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This must be text in quotation marks of %L1 to %L2 characters.</source>
        <translation>Esto debe ser texto entre comillas de %L1 a %L2 caracteres.</translation>
    </message>
    <message>
        <source>This must be text in quotation marks of %L1 to %L2 characters, on one line.</source>
        <translation>Esto debe ser texto entre comillas de %L1 a %L2 caracteres, en una línea.</translation>
    </message>
    <message>
        <source>This must be a day that exists, written as YYYY-MM-DD.</source>
        <translation>Esto debe ser un día que exista, escrito como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>This must be a date and time that exist, with the offset, such as 2026-02-03T18:00:00-05:00.</source>
        <translation>Esto debe ser una fecha y hora que existan, con su desfase, como 2026-02-03T18:00:00-05:00.</translation>
    </message>
    <message>
        <source>This must be a year, a month or a day that exists, written as YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>Esto debe ser un año, un mes o un día que exista, escrito como AAAA, AAAA-MM o AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>This must be true or false, without quotation marks.</source>
        <translation>Esto debe ser true o false, sin comillas.</translation>
    </message>
    <message>
        <source>This must be a number of at least %L1.</source>
        <translation>Esto debe ser un número de al menos %L1.</translation>
    </message>
    <message>
        <source>This must be a number of at least %L1 and below %L2.</source>
        <translation>Esto debe ser un número de al menos %L1 y menor que %L2.</translation>
    </message>
    <message>
        <source>This must be a whole number of at most %L1.</source>
        <translation>Esto debe ser un número entero de %L1 como máximo.</translation>
    </message>
    <message>
        <source>This must be a whole number of at least %L1.</source>
        <translation>Esto debe ser un número entero de al menos %L1.</translation>
    </message>
    <message>
        <source>This must be a whole number from %L1 to %L2.</source>
        <translation>Esto debe ser un número entero de %L1 a %L2.</translation>
    </message>
    <message>
        <source>This must be one of these words: %1.</source>
        <translation>Esto debe ser una de estas palabras: %1.</translation>
    </message>
    <message>
        <source>This must be a whole number from %L1 to %L2, or null.</source>
        <translation>Esto debe ser un número entero de %L1 a %L2, o null.</translation>
    </message>
    <message>
        <source>Signing makes every sentence the author&apos;s own. Remove the drafted ones, or the signature.</source>
        <translation>Al firmar, cada frase pasa a ser de quien firma. Quite las redactadas por el programa, o la firma.</translation>
    </message>
    <message>
        <source>The note has no such section. Count its sections from 0.</source>
        <translation>La nota no tiene esa sección. Cuente sus secciones desde 0.</translation>
    </message>
    <message numerus="yes">
        <source>The guards noticed something in the notes: %n place(s). Give a reason to let them go as they are.</source>
        <translation>
            <numerusform>Las revisiones señalaron algo en las notas: %n lugar. Dé un motivo para dejarlas salir tal como están.</numerusform>
            <numerusform>Las revisiones señalaron algo en las notas: %n lugares. Dé un motivo para dejarlas salir tal como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked; the guards noticed something in %n place(s).</source>
        <translation>
            <numerusform>No se preguntó a nadie; las revisiones señalaron algo en %n lugar.</numerusform>
            <numerusform>No se preguntó a nadie; las revisiones señalaron algo en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sitting begins before the one before it ended. Correct the times, or their order.</source>
        <translation>Esta parte empieza antes de que terminara la anterior. Corrija las horas o su orden.</translation>
    </message>
    <message>
        <source>This sitting ends before it starts. Correct one of the two.</source>
        <translation>Esta parte termina antes de empezar. Corrija una de las dos horas.</translation>
    </message>
    <message>
        <source>The last sitting begins before the earlier ones ended. Correct one of the times.</source>
        <translation>La última parte empieza antes de que terminaran las anteriores. Corrija una de las horas.</translation>
    </message>
    <message>
        <source>A cancelled session has taken place in part. Call it held, or remove its earlier parts.</source>
        <translation>Una sesión cancelada tuvo lugar en parte. Márquela como realizada o quite sus partes anteriores.</translation>
    </message>
    <message>
        <source>The session has earlier parts and does not say when its last sitting started. Add that, or call it planned.</source>
        <translation>La sesión tiene partes anteriores y no dice cuándo empezó la última. Añádalo o márquela como planeada.</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>This answer is too long to keep; %L1 characters are the most.</source>
        <translation>Esta respuesta es demasiado larga; el máximo es %L1 caracteres.</translation>
    </message>
    <message>
        <source>A tie joins two different people.</source>
        <translation>Un vínculo une a dos personas distintas.</translation>
    </message>
    <message>
        <source>A tie leads to somebody who is not in this inventory. Add the person or remove the tie.</source>
        <translation>Un vínculo lleva a alguien que no está en este inventario. Agregue a la persona o quite el vínculo.</translation>
    </message>
    <message>
        <source>This person has no id.</source>
        <translation>Esta persona no tiene id.</translation>
    </message>
    <message>
        <source>Give the person a name: one line of up to %1 characters.</source>
        <translation>Dé un nombre a la persona: una línea de hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>Say who this person is to the member, in one line of up to %1 characters: mother, sponsor, chosen family.</source>
        <translation>Diga quién es esta persona para el o la integrante, en una línea de hasta %1 caracteres: madre, padrino, familia elegida.</translation>
    </message>
    <message>
        <source>There is no ring %1; the rings are 1 (innermost) to 5.</source>
        <translation>No hay anillo %1; los anillos van de 1 (el más cercano) a 5.</translation>
    </message>
    <message>
        <source>The place on the ring is given in degrees, from 0 to under 360.</source>
        <translation>El lugar en el anillo se da en grados, desde 0 hasta menos de 360.</translation>
    </message>
    <message>
        <source>The quality is a step from -2 (very strained) to 2 (very supportive).</source>
        <translation>La calidad es un paso de -2 (muy tensa) a 2 (de mucho apoyo).</translation>
    </message>
    <message>
        <source>These two people are tied already. Change that tie instead.</source>
        <translation>Estas dos personas ya están unidas. Cambie ese vínculo.</translation>
    </message>
    <message>
        <source>Two people of this inventory have the same id. Remove one and add them again.</source>
        <translation>Dos personas de este inventario tienen el mismo id. Quite una y agréguela de nuevo.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Diga en pocas palabras qué pasó.</translation>
    </message>
    <message>
        <source>Give a year, a month such as 2024-05, or a day such as 2024-05-17.</source>
        <translation>Indique un año, un mes como 2024-05 o un día como 2024-05-17.</translation>
    </message>
    <message>
        <source>A life event can&apos;t lie in the future.</source>
        <translation>Un evento de vida no puede estar en el futuro.</translation>
    </message>
</context>
<context>
    <name>InventoryComparison</name>
    <message>
        <source>Still in ring %1, as wished.</source>
        <translation>Sigue en el anillo %1, como se deseaba.</translation>
    </message>
    <message>
        <source>Closer, from ring %1 to ring %2, as wished.</source>
        <translation>Más cerca, del anillo %1 al %2, como se deseaba.</translation>
    </message>
    <message>
        <source>More distant, from ring %1 to ring %2, as wished.</source>
        <translation>Más lejos, del anillo %1 al %2, como se deseaba.</translation>
    </message>
    <message>
        <source>Closer, from ring %1 to ring %2, past the wished ring %3.</source>
        <translation>Más cerca, del anillo %1 al %2, más allá del anillo deseado, %3.</translation>
    </message>
    <message>
        <source>More distant, from ring %1 to ring %2, past the wished ring %3.</source>
        <translation>Más lejos, del anillo %1 al %2, más allá del anillo deseado, %3.</translation>
    </message>
    <message>
        <source>Closer, from ring %1 to ring %2; the wish was ring %3.</source>
        <translation>Más cerca, del anillo %1 al %2; el deseo era el anillo %3.</translation>
    </message>
    <message>
        <source>More distant, from ring %1 to ring %2; the wish was ring %3.</source>
        <translation>Más lejos, del anillo %1 al %2; el deseo era el anillo %3.</translation>
    </message>
    <message>
        <source>Still in ring %1.</source>
        <translation>Sigue en el anillo %1.</translation>
    </message>
    <message>
        <source>Still in ring %1; the wish was ring %2.</source>
        <translation>Sigue en el anillo %1; el deseo era el anillo %2.</translation>
    </message>
    <message>
        <source>Closer, from ring %1 to ring %2.</source>
        <translation>Más cerca, del anillo %1 al %2.</translation>
    </message>
    <message>
        <source>More distant, from ring %1 to ring %2.</source>
        <translation>Más lejos, del anillo %1 al %2.</translation>
    </message>
    <message>
        <source>New in the circle, in ring %1.</source>
        <translation>Aparece en el círculo, en el anillo %1.</translation>
    </message>
    <message>
        <source>No longer in the circle; stood in ring %1.</source>
        <translation>Ya no está en el círculo; estaba en el anillo %1.</translation>
    </message>
    <message>
        <source>%1 still stands in ring %2, as wished.</source>
        <translation>%1 sigue en el anillo %2, como se deseaba.</translation>
    </message>
    <message>
        <source>%1 moved closer, from ring %2 to ring %3, as wished.</source>
        <translation>%1 se acercó, del anillo %2 al %3, como se deseaba.</translation>
    </message>
    <message>
        <source>%1 moved farther away, from ring %2 to ring %3, as wished.</source>
        <translation>%1 se alejó, del anillo %2 al %3, como se deseaba.</translation>
    </message>
    <message>
        <source>%1 moved closer, from ring %2 to ring %3, the way it was wished.</source>
        <translation>%1 se acercó, del anillo %2 al %3, en la dirección deseada.</translation>
    </message>
    <message>
        <source>%1 moved farther away, from ring %2 to ring %3, the way it was wished.</source>
        <translation>%1 se alejó, del anillo %2 al %3, en la dirección deseada.</translation>
    </message>
    <message>
        <source>%1 moved closer, from ring %2 to ring %3, which was not the wish.</source>
        <translation>%1 se acercó, del anillo %2 al %3, lo que no era el deseo.</translation>
    </message>
    <message>
        <source>%1 moved farther away, from ring %2 to ring %3, which was not the wish.</source>
        <translation>%1 se alejó, del anillo %2 al %3, lo que no era el deseo.</translation>
    </message>
    <message>
        <source>%1 still stands in ring %2; the wish was ring %3.</source>
        <translation>%1 sigue en el anillo %2; el deseo era el anillo %3.</translation>
    </message>
    <message>
        <source>%1 still stands in ring %2.</source>
        <translation>%1 sigue en el anillo %2.</translation>
    </message>
    <message>
        <source>%1 moved closer, from ring %2 to ring %3.</source>
        <translation>%1 se acercó, del anillo %2 al %3.</translation>
    </message>
    <message>
        <source>%1 moved farther away, from ring %2 to ring %3.</source>
        <translation>%1 se alejó, del anillo %2 al %3.</translation>
    </message>
    <message>
        <source>%1 is new in the circle, in ring %2.</source>
        <translation>%1 aparece en el círculo, en el anillo %2.</translation>
    </message>
    <message>
        <source>%1 is no longer in the circle, and stood in ring %2.</source>
        <translation>%1 ya no está en el círculo; estaba en el anillo %2.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>Everybody with a wish stands where they were wished, or nearer to it.</source>
        <translation>Todas las personas con un deseo están donde se deseaba, o más cerca de ese lugar.</translation>
    </message>
    <message>
        <source>Nobody stands where they were wished, or nearer to it.</source>
        <translation>Nadie está donde se deseaba, ni más cerca de ese lugar.</translation>
    </message>
    <message>
        <source>%1 of %2 people stand where they were wished, or nearer to it.</source>
        <translation>%1 de %2 personas están donde se deseaba, o más cerca de ese lugar.</translation>
    </message>
    <message>
        <source>very strained</source>
        <translation>muy tensa</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>tensa</translation>
    </message>
    <message>
        <source>neither strained nor supportive</source>
        <translation>ni tensa ni de apoyo</translation>
    </message>
    <message>
        <source>supportive</source>
        <translation>de apoyo</translation>
    </message>
    <message>
        <source>very supportive</source>
        <translation>de mucho apoyo</translation>
    </message>
</context>
<context>
    <name>InventoryGuide</name>
    <message>
        <source>not said yet</source>
        <translation>sin decir aún</translation>
    </message>
    <message>
        <source>How close does %1 feel now?</source>
        <translation>¿Qué tan cerca se siente %1 ahora?</translation>
    </message>
    <message>
        <source>What was it like between the two of them?</source>
        <translation>¿Cómo era la relación entre las dos personas?</translation>
    </message>
    <message>
        <source>What was valued in %1?</source>
        <translation>¿Qué se valoraba de %1?</translation>
    </message>
    <message>
        <source>What was difficult with %1?</source>
        <translation>¿Qué era difícil con %1?</translation>
    </message>
    <message>
        <source>What did each expect of the other?</source>
        <translation>¿Qué esperaba cada parte de la otra?</translation>
    </message>
    <message>
        <source>What was never said to %1?</source>
        <translation>¿Qué nunca se le dijo a %1?</translation>
    </message>
    <message>
        <source>What should change in how %1 is carried?</source>
        <translation>¿Qué debería cambiar en la forma de recordar a %1?</translation>
    </message>
    <message>
        <source>How does the memory of %1 bear on recovery?</source>
        <translation>¿Cómo influye el recuerdo de %1 en la recuperación?</translation>
    </message>
    <message>
        <source>What about %1 triggers use?</source>
        <translation>¿Qué de %1 detona el consumo?</translation>
    </message>
    <message>
        <source>Who is %1 to the member?</source>
        <translation>¿Quién es %1 para el o la integrante?</translation>
    </message>
    <message>
        <source>How close is %1 now?</source>
        <translation>¿Qué tan cerca está %1 ahora?</translation>
    </message>
    <message>
        <source>How close should %1 be?</source>
        <translation>¿Qué tan cerca debería estar %1?</translation>
    </message>
    <message>
        <source>What is it like between the two of them?</source>
        <translation>¿Cómo es la relación entre las dos personas?</translation>
    </message>
    <message>
        <source>How often are they in contact?</source>
        <translation>¿Con qué frecuencia tienen contacto?</translation>
    </message>
    <message>
        <source>What is valued in %1?</source>
        <translation>¿Qué se valora de %1?</translation>
    </message>
    <message>
        <source>What is difficult with %1?</source>
        <translation>¿Qué es difícil con %1?</translation>
    </message>
    <message>
        <source>What does each expect of the other?</source>
        <translation>¿Qué espera cada parte de la otra?</translation>
    </message>
    <message>
        <source>What can&apos;t be said to %1?</source>
        <translation>¿Qué no se le puede decir a %1?</translation>
    </message>
    <message>
        <source>What should change with %1?</source>
        <translation>¿Qué debería cambiar con %1?</translation>
    </message>
    <message>
        <source>How does %1 bear on recovery?</source>
        <translation>¿Cómo influye %1 en la recuperación?</translation>
    </message>
    <message>
        <source>What in it triggers use?</source>
        <translation>¿Qué en ella detona el consumo?</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Ring now</source>
        <translation>Anillo actual</translation>
    </message>
    <message>
        <source>Ring wished</source>
        <translation>Anillo deseado</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>What is valued</source>
        <translation>Lo que se valora</translation>
    </message>
    <message>
        <source>What is difficult</source>
        <translation>Lo que es difícil</translation>
    </message>
    <message>
        <source>What each expects of the other</source>
        <translation>Lo que cada parte espera de la otra</translation>
    </message>
    <message>
        <source>What can&apos;t be said</source>
        <translation>Lo que no se puede decir</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Lo que debería cambiar</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>What in it triggers use</source>
        <translation>Lo que en ella detona el consumo</translation>
    </message>
</context>
<context>
    <name>InventoryStory</name>
    <message>
        <source>%1&apos;s %2</source>
        <translation>Quien es %2 de %1</translation>
    </message>
    <message>
        <source>Somebody in %1&apos;s circle</source>
        <translation>Alguien en el círculo de %1</translation>
    </message>
    <message>
        <source>%1, who has died,</source>
        <translation>%1, quien falleció,</translation>
    </message>
    <message>
        <source>%1 stands in ring %4, at first and now, as %2 wished.</source>
        <translation>%1 está en el anillo %4, al principio y ahora, como %2 deseaba.</translation>
    </message>
    <message>
        <source>%1 has come closer, from ring %3 to ring %4, which is what %2 wished.</source>
        <translation>%1 se ha acercado, del anillo %3 al %4, que es lo que %2 deseaba.</translation>
    </message>
    <message>
        <source>%1 stands farther away now, in ring %4 instead of ring %3, which is what %2 wished.</source>
        <translation>%1 está ahora más lejos, en el anillo %4 en vez del %3, que es lo que %2 deseaba.</translation>
    </message>
    <message>
        <source>%1 has come closer, from ring %3 to ring %4, closer than the ring %5 that %2 wished.</source>
        <translation>%1 se ha acercado, del anillo %3 al %4, más cerca que el anillo %5 que %2 deseaba.</translation>
    </message>
    <message>
        <source>%1 stands farther away now, in ring %4 instead of ring %3, farther than the ring %5 that %2 wished.</source>
        <translation>%1 está ahora más lejos, en el anillo %4 en vez del %3, más lejos que el anillo %5 que %2 deseaba.</translation>
    </message>
    <message>
        <source>%1 has come closer, from ring %3 to ring %4, toward the ring %5 that %2 wished.</source>
        <translation>%1 se ha acercado, del anillo %3 al %4, hacia el anillo %5 que %2 deseaba.</translation>
    </message>
    <message>
        <source>%1 stands farther away now, in ring %4 instead of ring %3, toward the ring %5 that %2 wished.</source>
        <translation>%1 está ahora más lejos, en el anillo %4 en vez del %3, hacia el anillo %5 que %2 deseaba.</translation>
    </message>
    <message>
        <source>%1 has come closer, from ring %3 to ring %4, while %2 wished ring %5.</source>
        <translation>%1 se ha acercado, del anillo %3 al %4, mientras que %2 deseaba el anillo %5.</translation>
    </message>
    <message>
        <source>%1 stands farther away now, in ring %4 instead of ring %3, while %2 wished ring %5.</source>
        <translation>%1 está ahora más lejos, en el anillo %4 en vez del %3, mientras que %2 deseaba el anillo %5.</translation>
    </message>
    <message>
        <source>%1 still stands in ring %4; what %2 wished, ring %5, is still open.</source>
        <translation>%1 sigue en el anillo %4; lo que %2 deseaba, el anillo %5, queda abierto.</translation>
    </message>
    <message>
        <source>%1 stands in ring %4, at first and now.</source>
        <translation>%1 está en el anillo %4, al principio y ahora.</translation>
    </message>
    <message>
        <source>%1 has come closer, from ring %3 to ring %4.</source>
        <translation>%1 se ha acercado, del anillo %3 al %4.</translation>
    </message>
    <message>
        <source>%1 stands farther away now, in ring %4 instead of ring %3.</source>
        <translation>%1 está ahora más lejos, en el anillo %4 en vez del %3.</translation>
    </message>
    <message>
        <source>%1 is new in the circle of %2, in ring %4.</source>
        <translation>%1 aparece en el círculo de %2, en el anillo %4.</translation>
    </message>
    <message>
        <source>%1 is no longer in the circle of %2, and stood in ring %3.</source>
        <translation>%1 ya no está en el círculo de %2; estaba en el anillo %3.</translation>
    </message>
    <message>
        <source>In between it was ring %1.</source>
        <translation>Entre medio estuvo en el anillo %1.</translation>
    </message>
    <message>
        <source>The relationship was %1 at first and is %2 now.</source>
        <translation>La relación era %1 al principio y ahora es %2.</translation>
    </message>
</context>
<context>
    <name>MeasureChart</name>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Inv.</source>
        <comment>short for the inventory phase</comment>
        <translation>Inv.</translation>
    </message>
    <message>
        <source>Mid.</source>
        <comment>short for the middle phase</comment>
        <translation>Int.</translation>
    </message>
    <message>
        <source>End</source>
        <comment>short for the termination phase</comment>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>MeasureTable</name>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n día o más</numerusform>
            <numerusform>%n días o más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, reliably better</source>
        <translation>%1, mejoría confiable</translation>
    </message>
    <message>
        <source>%1, reliably worse</source>
        <translation>%1, deterioro confiable</translation>
    </message>
    <message>
        <source>an answer to see to</source>
        <translation>una respuesta que atender</translation>
    </message>
    <message>
        <source>not in the group</source>
        <translation>fuera del grupo</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two events</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Change since the first</source>
        <translation>Cambio desde la primera</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>none told of</source>
        <translation>ninguno informado</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a score</comment>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>An id is made of small letters, digits, - and _.</source>
        <translation>Un id se forma con minúsculas, dígitos, - y _.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>El id “%1” se usa dos veces.</translation>
    </message>
    <message>
        <source>There is nothing to score. Give a total or at least one subscale.</source>
        <translation>No hay nada que puntuar. Indique un total o al menos una subescala.</translation>
    </message>
    <message>
        <source>The highest answer must be above the lowest.</source>
        <translation>La respuesta más alta debe ser mayor que la más baja.</translation>
    </message>
    <message>
        <source>A yes-no item takes 0 for no and 1 for yes.</source>
        <translation>Un ítem de sí o no usa 0 para no y 1 para sí.</translation>
    </message>
    <message>
        <source>Item %1 takes %2 to %3, and not all of it is recoded.</source>
        <translation>El ítem %1 va de %2 a %3, y no todo está recodificado.</translation>
    </message>
    <message>
        <source>This ends at %1, before it begins at %2.</source>
        <translation>Esto termina en %1, antes de empezar en %2.</translation>
    </message>
    <message>
        <source>This begins at %1 and overlaps the one before, which ends at %2.</source>
        <translation>Esto empieza en %1 y se superpone con el anterior, que termina en %2.</translation>
    </message>
    <message>
        <source>This begins at %1 and leaves a gap: the one before ends at %2.</source>
        <translation>Esto empieza en %1 y deja un hueco: el anterior termina en %2.</translation>
    </message>
    <message>
        <source>There is no item %1; the last is item %2.</source>
        <translation>No hay ítem %1; el último es el ítem %2.</translation>
    </message>
    <message>
        <source>There is no subscale “%1”.</source>
        <translation>No hay subescala “%1”.</translation>
    </message>
    <message>
        <source>Item %1 is in this subscale twice.</source>
        <translation>El ítem %1 está dos veces en esta subescala.</translation>
    </message>
    <message>
        <source>There is no coding “%1”.</source>
        <translation>No hay codificación “%1”.</translation>
    </message>
    <message>
        <source>Without a total there is nothing to prorate.</source>
        <translation>Sin un total no hay nada que prorratear.</translation>
    </message>
    <message>
        <source>At least one item must be answered.</source>
        <translation>Debe responderse al menos un ítem.</translation>
    </message>
    <message>
        <source>Bands are of the total, and there is none.</source>
        <translation>Los rangos son del total, y no hay total.</translation>
    </message>
    <message>
        <source>The bands must reach from the lowest total, %1, to the highest, %2.</source>
        <translation>Los rangos deben ir del total más bajo, %1, al más alto, %2.</translation>
    </message>
    <message>
        <source>There is no total to change. Say which subscale is meant.</source>
        <translation>No hay un total que cambie. Diga a qué subescala se refiere.</translation>
    </message>
    <message>
        <source>Better and worse can&apos;t be told apart: say whether lower or higher is better.</source>
        <translation>No se distingue mejor de peor: diga si es mejor más bajo o más alto.</translation>
    </message>
    <message>
        <source>An alert is of one item or of one subscale.</source>
        <translation>Una alerta es de un ítem o de una subescala.</translation>
    </message>
    <message>
        <source>Only an alert of a subscale can look at the score before.</source>
        <translation>Solo una alerta de subescala puede mirar la puntuación anterior.</translation>
    </message>
    <message>
        <source>Item %1 does not count days.</source>
        <translation>El ítem %1 no cuenta días.</translation>
    </message>
    <message>
        <source>Name the sessions in their order.</source>
        <translation>Nombre las sesiones en su orden.</translation>
    </message>
    <message>
        <source>%1 has %2 items, and this is item %3.</source>
        <translation>%1 tiene %2 ítems, y este es el ítem %3.</translation>
    </message>
    <message>
        <source>Item %1 takes %2 to %3, and %4 was given.</source>
        <translation>El ítem %1 va de %2 a %3, y se dio %4.</translation>
    </message>
    <message>
        <source>There is already a measure with the id “%1”. Choose another id.</source>
        <translation>Ya hay una medida con el id “%1”. Elija otro id.</translation>
    </message>
    <message>
        <source>There is no measure with the id “%1”.</source>
        <translation>No hay ninguna medida con el id “%1”.</translation>
    </message>
    <message>
        <source>There is no definition of the measure “%1”, so its answers are shown as stored.</source>
        <translation>No hay definición de la medida “%1”, así que sus respuestas se muestran como se guardaron.</translation>
    </message>
    <message>
        <source>%1 has %2 items, and %3 were given.</source>
        <translation>%1 tiene %2 ítems, y se dieron %3.</translation>
    </message>
    <message>
        <source>Items without an answer: %1.</source>
        <translation>Ítems sin respuesta: %1.</translation>
    </message>
    <message>
        <source>The measure “%1” stands here twice.</source>
        <translation>La medida “%1” está aquí dos veces.</translation>
    </message>
    <message>
        <source>each session</source>
        <translation>cada sesión</translation>
    </message>
    <message>
        <source>every %1 sessions</source>
        <translation>cada %1 sesiones</translation>
    </message>
    <message>
        <source>where a phase starts</source>
        <translation>donde empieza una fase</translation>
    </message>
    <message>
        <source>first and last session</source>
        <translation>primera y última sesión</translation>
    </message>
    <message>
        <source>sessions %1</source>
        <translation>sesiones %1</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>The program comes with a measure of the id “%1”. Choose another id, so that scores can be told apart.</source>
        <translation>El programa trae una medida con el id “%1”. Elija otro id, para distinguir las puntuaciones.</translation>
    </message>
    <message>
        <source>The measure is to be kept as “%1”, and here stands “%2”.</source>
        <translation>La medida debe guardarse como “%1”, y aquí dice “%2”.</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>más bajo es mejor</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>más alto es mejor</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ítem</numerusform>
            <numerusform>%n ítems</numerusform>
        </translation>
    </message>
    <message>
        <source>each %1 to %2</source>
        <translation>cada uno de %1 a %2</translation>
    </message>
    <message>
        <source>counted from the other end: %1</source>
        <translation>contados desde el otro extremo: %1</translation>
    </message>
    <message>
        <source>Total %1 to %2</source>
        <translation>Total de %1 a %2</translation>
    </message>
    <message>
        <source>the sum times %1</source>
        <translation>la suma multiplicada por %1</translation>
    </message>
    <message>
        <source>With any item missing there is no total</source>
        <translation>Si falta algún ítem, no hay total</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n missing item(s) stand for the mean of the others, rounded half up</source>
        <translation>
            <numerusform>Hasta %n ítem sin respuesta toma la media de los demás, con la mitad redondeada hacia arriba</numerusform>
            <numerusform>Hasta %n ítems sin respuesta toman la media de los demás, con la mitad redondeada hacia arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: items %2</source>
        <translation>%1: ítems %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>Reliable change: %1 or more points of %2</source>
        <translation>Cambio confiable: %1 puntos o más de %2</translation>
    </message>
    <message>
        <source>Reliable change: %1 or more points</source>
        <translation>Cambio confiable: %1 puntos o más</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>ítem %1</translation>
    </message>
    <message>
        <source>Follow-up: %1, where %2 is above %3 after at most %4 before</source>
        <translation>Seguimiento: %1, si %2 supera %3 tras un máximo de %4 la vez anterior</translation>
    </message>
    <message>
        <source>Follow-up: %1, where %2 is above %3</source>
        <translation>Seguimiento: %1, si %2 supera %3</translation>
    </message>
    <message>
        <source>Coding “%1”</source>
        <translation>Codificación “%1”</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Se pide: %1</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>This member is not in the practice.</source>
        <translation>Esta persona no está en la práctica.</translation>
    </message>
    <message>
        <source>The member needs a name on the record.</source>
        <translation>Hace falta el nombre para el registro.</translation>
    </message>
    <message>
        <source>The name is too long: at most 500 characters on the record, and 100 to go by.</source>
        <translation>El nombre es demasiado largo: máximo 500 caracteres en el registro y 100 el nombre que usa.</translation>
    </message>
    <message>
        <source>The clinician chosen does not work in this practice.</source>
        <translation>La persona clínica elegida no trabaja en esta práctica.</translation>
    </message>
    <message>
        <source>The day of birth lies in the future.</source>
        <translation>La fecha de nacimiento está en el futuro.</translation>
    </message>
    <message>
        <source>A member with this id is there already.</source>
        <translation>Ya hay un integrante con este id.</translation>
    </message>
</context>
<context>
    <name>NoteTemplate</name>
    <message>
        <source>A section&apos;s title has %1 characters at most.</source>
        <translation>El título de una sección tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Two sections are called &quot;%1&quot;. Give one another title.</source>
        <translation>Dos secciones se llaman &quot;%1&quot;. Dé otro título a una.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>This note is not in the practice, or not yours to see.</source>
        <translation>Esta nota no está en la práctica, o no le corresponde verla.</translation>
    </message>
    <message>
        <source>This note is signed and stays as it is; add an addendum instead.</source>
        <translation>Esta nota está firmada y se queda como está; agregue una adenda.</translation>
    </message>
    <message>
        <source>The password is not right; nothing was signed.</source>
        <translation>La contraseña no es correcta; no se firmó nada.</translation>
    </message>
    <message>
        <source>A section&apos;s title has at most 200 characters.</source>
        <translation>El título de una sección tiene 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The section “%1” is longer than a note can keep: at most 200,000 characters. Divide it between sections.</source>
        <translation>La sección “%1” es más larga de lo que cabe en una nota: máximo 200,000 caracteres. Repártala en varias secciones.</translation>
    </message>
    <message>
        <source>There is no such template for this kind of note.</source>
        <translation>No hay tal plantilla para este tipo de nota.</translation>
    </message>
    <message>
        <source>A member&apos;s note needs its member, and other notes have none.</source>
        <translation>Una nota individual necesita su integrante; las demás notas no llevan ninguno.</translation>
    </message>
    <message>
        <source>A member&apos;s note is written of somebody who belongs or belonged to the group.</source>
        <translation>Una nota individual se escribe sobre alguien que pertenece o perteneció al grupo.</translation>
    </message>
    <message>
        <source>This session is not in the practice.</source>
        <translation>Esta sesión no está en la práctica.</translation>
    </message>
    <message>
        <source>The guards noticed something in this note; look at it, or give a reason to sign it as it is.</source>
        <translation>Las revisiones señalaron algo en esta nota; revíselo, o dé un motivo para firmarla tal como está.</translation>
    </message>
    <message>
        <source>Private notes are not co-signed.</source>
        <translation>Las notas privadas no se cofirman.</translation>
    </message>
    <message>
        <source>A note is co-signed after its author has signed it.</source>
        <translation>Una nota se cofirma después de que la firma su autor.</translation>
    </message>
    <message>
        <source>This note is co-signed already.</source>
        <translation>Esta nota ya está cofirmada.</translation>
    </message>
    <message>
        <source>An addendum belongs to a signed note; a draft can still be changed itself.</source>
        <translation>Una adenda va con una nota firmada; un borrador aún se puede cambiar.</translation>
    </message>
    <message>
        <source>The addendum has no text.</source>
        <translation>La adenda no tiene texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafted sentence(s) wait for you: accept, change or delete them before you sign.</source>
        <translation>
            <numerusform>%n frase del borrador le espera: acéptela, cámbiela o bórrela antes de firmar.</numerusform>
            <numerusform>%n frases del borrador le esperan: acéptelas, cámbielas o bórrelas antes de firmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1 goes on another time. Sign its notes once it is held; until then they are kept as drafts.</source>
        <translation>La sesión %1 continúa en otro momento. Firme sus notas cuando se haya realizado; hasta entonces se guardan como borradores.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is reliably worse: %2 %3 → %4.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; empeoró de forma confiable: %2 %3 → %4.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has not been worked with for %2 sessions.</source>
        <translation>No se ha trabajado con &lt;b&gt;%1&lt;/b&gt; en %2 sesiones.</translation>
    </message>
    <message>
        <source>Past the midpoint, &lt;b&gt;%1&lt;/b&gt; has not changed yet: no reliable change, no goal that moved.</source>
        <translation>Pasada la mitad, &lt;b&gt;%1&lt;/b&gt; aún no ha cambiado: ni cambio confiable ni meta que avance.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; had more than half of the turns in session %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; tuvo más de la mitad de los turnos en la sesión %2.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The demonstration practice is missing from this program.</source>
        <translation>La práctica de demostración falta en este programa.</translation>
    </message>
    <message>
        <source>This user no longer works in the practice; ask an administrator.</source>
        <translation>Este usuario ya no trabaja en la práctica; consulte a quien administra.</translation>
    </message>
    <message>
        <source>The practice needs a name.</source>
        <translation>La práctica necesita un nombre.</translation>
    </message>
    <message>
        <source>The first user needs a name to sign in by.</source>
        <translation>El primer usuario necesita un nombre para iniciar sesión.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known; use a name such as America/New_York.</source>
        <translation>No se conoce la zona horaria “%1”; use un nombre como America/New_York.</translation>
    </message>
    <message>
        <source>The first user needs at least one role.</source>
        <translation>El primer usuario necesita al menos un rol.</translation>
    </message>
    <message>
        <source>The recovery key is right, but nobody of that name works in this practice.</source>
        <translation>La clave de recuperación es correcta, pero nadie con ese nombre trabaja en esta práctica.</translation>
    </message>
    <message>
        <source>This user is no longer active; choose one who is.</source>
        <translation>Este usuario ya no está activo; elija uno que lo esté.</translation>
    </message>
    <message>
        <source>The document has no user with that id; choose one of its users.</source>
        <translation>El documento no tiene un usuario con ese id; elija uno de los suyos.</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>held</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completaron</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>salió antes</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>siguen</translation>
    </message>
    <message>
        <source>Left after session</source>
        <translation>Salió después de la sesión</translation>
    </message>
    <message>
        <source>reliably better</source>
        <translation>mejoría confiable</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>reliably worse</source>
        <translation>deterioro confiable</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Counts of 1 to %1 are left out, with what would give them away.</source>
        <translation>Se omiten las cantidades de 1 a %1, con lo que permitiría deducirlas.</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>There is no session %1; the arc runs from session 1 to %2.</source>
        <translation>No hay sesión %1; el arco va de la sesión 1 a la %2.</translation>
    </message>
    <message>
        <source>Somebody who joined at session %1 can&apos;t leave after session %2.</source>
        <translation>Quien entró en la sesión %1 no puede salir después de la sesión %2.</translation>
    </message>
    <message>
        <source>The same member belongs to the group twice at session %1.</source>
        <translation>La misma persona pertenece dos veces al grupo en la sesión %1.</translation>
    </message>
    <message>
        <source>This member already belongs to the group, from session %1 on.</source>
        <translation>Esta persona ya pertenece al grupo, desde la sesión %1.</translation>
    </message>
    <message>
        <source>This member belonged to the group up to session %1. They can join again from session %2 on.</source>
        <translation>Esta persona perteneció al grupo hasta la sesión %1. Puede volver desde la sesión %2.</translation>
    </message>
    <message>
        <source>This is a closed group and its inventory phase is over. Give a reason to take somebody in at session %1.</source>
        <translation>Este es un grupo cerrado y su fase de inventario terminó. Dé un motivo para recibir a alguien en la sesión %1.</translation>
    </message>
    <message>
        <source>This member does not belong to the group, so there is nothing to leave.</source>
        <translation>Esta persona no pertenece al grupo, así que no hay de dónde salir.</translation>
    </message>
    <message>
        <source>This member joined at session %1; their last session can&apos;t be an earlier one.</source>
        <translation>Esta persona entró en la sesión %1; su última sesión no puede ser anterior.</translation>
    </message>
    <message>
        <source>Attendance is recorded for this member at session %1; their last session can&apos;t be an earlier one.</source>
        <translation>Hay asistencia anotada de esta persona en la sesión %1; su última sesión no puede ser anterior.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 &lt;b&gt;reliably better&lt;/b&gt;: %2 %3 → %4.</source>
        <translation>%1 &lt;b&gt;mejoró de forma confiable&lt;/b&gt;: %2 %3 → %4.</translation>
    </message>
    <message>
        <source>%1 &lt;b&gt;reliably worse&lt;/b&gt;: %2 %3 → %4.</source>
        <translation>%1 &lt;b&gt;empeoró de forma confiable&lt;/b&gt;: %2 %3 → %4.</translation>
    </message>
    <message>
        <source>%1 &lt;b&gt;not reliably changed&lt;/b&gt;: %2 %3 → %4.</source>
        <translation>%1 &lt;b&gt;sin cambio confiable&lt;/b&gt;: %2 %3 → %4.</translation>
    </message>
    <message>
        <source>No goal has been rated yet.</source>
        <translation>Aún no se ha valorado ninguna meta.</translation>
    </message>
    <message>
        <source>The goal is &lt;b&gt;at or above expected&lt;/b&gt;.</source>
        <translation>La meta está &lt;b&gt;en lo esperado o por encima&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The goal is &lt;b&gt;below expected&lt;/b&gt;.</source>
        <translation>La meta está &lt;b&gt;por debajo de lo esperado&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Both goals &lt;b&gt;at or above expected&lt;/b&gt;.</source>
        <translation>Ambas metas &lt;b&gt;en lo esperado o por encima&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>All %1 goals &lt;b&gt;at or above expected&lt;/b&gt;.</source>
        <translation>Las %1 metas &lt;b&gt;en lo esperado o por encima&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 of %2 goals &lt;b&gt;at or above expected&lt;/b&gt;.</source>
        <translation>%1 de %2 metas &lt;b&gt;en lo esperado o por encima&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Closer to &lt;b&gt;%1&lt;/b&gt;, as wished.</source>
        <translation>Más cerca de &lt;b&gt;%1&lt;/b&gt;, como se deseaba.</translation>
    </message>
    <message>
        <source>Closer to &lt;b&gt;%1 people&lt;/b&gt;, as wished.</source>
        <translation>Más cerca de &lt;b&gt;%1 personas&lt;/b&gt;, como se deseaba.</translation>
    </message>
    <message>
        <source>More distance from &lt;b&gt;%1&lt;/b&gt;, as wished.</source>
        <translation>Más distancia de &lt;b&gt;%1&lt;/b&gt;, como se deseaba.</translation>
    </message>
    <message>
        <source>More distance from &lt;b&gt;%1 people&lt;/b&gt;, as wished.</source>
        <translation>Más distancia de &lt;b&gt;%1 personas&lt;/b&gt;, como se deseaba.</translation>
    </message>
    <message>
        <source>Farther from what was wished with &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Más lejos de lo deseado con &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Farther from what was wished with &lt;b&gt;%1 people&lt;/b&gt;.</source>
        <translation>Más lejos de lo deseado con &lt;b&gt;%1 personas&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Missed &lt;b&gt;none&lt;/b&gt; of %1 sessions.</source>
        <translation>No faltó a &lt;b&gt;ninguna&lt;/b&gt; de %1 sesiones.</translation>
    </message>
    <message>
        <source>Missed &lt;b&gt;%1 of %2&lt;/b&gt; sessions.</source>
        <translation>Faltó a &lt;b&gt;%1 de %2&lt;/b&gt; sesiones.</translation>
    </message>
    <message>
        <source>Missed &lt;b&gt;%1 of %2&lt;/b&gt; sessions, %3 of them excused.</source>
        <translation>Faltó a &lt;b&gt;%1 de %2&lt;/b&gt; sesiones, %3 de ellas con aviso.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No use&lt;/b&gt; reported since the first session.</source>
        <translation>&lt;b&gt;Sin consumo&lt;/b&gt; informado desde la primera sesión.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Days of use&lt;/b&gt; since the first session: at least %1.</source>
        <translation>&lt;b&gt;Días de consumo&lt;/b&gt; desde la primera sesión: al menos %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Days of use&lt;/b&gt; since the first session: at least %1; last told of around session %2.</source>
        <translation>&lt;b&gt;Días de consumo&lt;/b&gt; desde la primera sesión: al menos %1; mencionado por última vez hacia la sesión %2.</translation>
    </message>
    <message>
        <source>&lt;b&gt;One follow-up&lt;/b&gt; is open.</source>
        <translation>&lt;b&gt;Un seguimiento&lt;/b&gt; está abierto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 follow-ups&lt;/b&gt; are open.</source>
        <translation>&lt;b&gt;%1 seguimientos&lt;/b&gt; están abiertos.</translation>
    </message>
    <message>
        <source>Ask about &lt;b&gt;%1&lt;/b&gt;: %2 → %3 on %4 since the time before.</source>
        <translation>Preguntar por &lt;b&gt;%1&lt;/b&gt;: %2 → %3 en %4 desde la vez anterior.</translation>
    </message>
    <message>
        <source>Ask how it went: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Preguntar cómo le fue: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Still open&lt;/b&gt;: %1</source>
        <translation>&lt;b&gt;Sigue abierto&lt;/b&gt;: %1</translation>
    </message>
    <message>
        <source>Rated lower than before: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Valorado más bajo que antes: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Ask about &lt;b&gt;%1&lt;/b&gt;: farther from what was wished than before.</source>
        <translation>Preguntar por &lt;b&gt;%1&lt;/b&gt;: más lejos de lo deseado que antes.</translation>
    </message>
    <message>
        <source>This member is not in the practice.</source>
        <translation>Esta persona no está en la práctica.</translation>
    </message>
    <message>
        <source>This group is not in the practice.</source>
        <translation>Este grupo no está en la práctica.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No use&lt;/b&gt; reported in this time.</source>
        <translation>&lt;b&gt;Sin consumo&lt;/b&gt; informado en este tiempo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Days of use&lt;/b&gt; in this time: at least %1.</source>
        <translation>&lt;b&gt;Días de consumo&lt;/b&gt; en este tiempo: al menos %1.</translation>
    </message>
    <message>
        <source>The member has no such consent.</source>
        <translation>La persona no tiene ese consentimiento.</translation>
    </message>
    <message>
        <source>Records of a Part 2 program leave under a consent of the member. Choose one, or write why none is needed.</source>
        <translation>Los registros de un programa de la Parte 2 salen con un consentimiento de la persona. Elija uno, o escriba por qué no hace falta.</translation>
    </message>
    <message>
        <source>Write to whom the report goes.</source>
        <translation>Escriba para quién es el informe.</translation>
    </message>
    <message>
        <source>Write for what purpose the report goes out.</source>
        <translation>Escriba con qué fin sale el informe.</translation>
    </message>
    <message>
        <source>Progress report, %1 to %2 (%3)</source>
        <comment>days, and the form</comment>
        <translation>Informe de progreso, %1 a %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (without a consent: %2)</source>
        <comment>a purpose, and why</comment>
        <translation>%1 (sin consentimiento: %2)</translation>
    </message>
    <message>
        <source>A table is of a member&apos;s scores or of a group.</source>
        <translation>Una tabla es de las puntuaciones de una persona o de un grupo.</translation>
    </message>
    <message>
        <source>The comment names somebody else. Change it, or write why the name has to stand there.</source>
        <translation>El comentario nombra a otra persona. Cámbielo, o escriba por qué el nombre debe estar ahí.</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Nombre que usa</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Nothing can be told of this period: nothing was measured, rated or attended in it.</source>
        <translation>No se puede decir nada de este período: no hubo medidas, valoraciones ni asistencia.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>change against the first of the period</source>
        <translation>cambio frente a la primera del período</translation>
    </message>
    <message>
        <source>no longer defined</source>
        <translation>ya sin definición</translation>
    </message>
    <message>
        <source>A change is called reliable where it is larger than what the measure varies by from one time to the next.</source>
        <translation>Un cambio se llama confiable cuando es mayor que lo que la medida varía de una vez a otra.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Sesiones realizadas</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistió</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Con aviso</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>session %1 (%2)</source>
        <comment>number, day</comment>
        <translation>sesión %1 (%2)</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>Faltó a: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>next steps</comment>
        <translation>hechos: %1</translation>
    </message>
    <message>
        <source>%1 partly</source>
        <comment>next steps</comment>
        <translation>en parte: %1</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <comment>next steps</comment>
        <translation>no hechos: %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <comment>next steps</comment>
        <translation>dejados: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>next steps</comment>
        <translation>abiertos: %1</translation>
    </message>
    <message>
        <source>Next steps tried</source>
        <translation>Próximos pasos intentados</translation>
    </message>
    <message>
        <source>Days of use</source>
        <translation>Días de consumo</translation>
    </message>
    <message>
        <source>as told; at least so many</source>
        <translation>según lo dicho; al menos estos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>This disclosure</source>
        <translation>Esta divulgación</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Consent signed on</source>
        <translation>Consentimiento firmado el</translation>
    </message>
    <message>
        <source>Consent ends on</source>
        <translation>El consentimiento vence el</translation>
    </message>
    <message>
        <source>no day was set</source>
        <translation>sin fecha fijada</translation>
    </message>
    <message>
        <source>The member consented to the disclosure of: %1</source>
        <comment>the consent&apos;s scope</comment>
        <translation>La persona consintió en divulgar: %1</translation>
    </message>
    <message>
        <source>Disclosed without a consent: %1</source>
        <translation>Divulgado sin consentimiento: %1</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de progreso</translation>
    </message>
    <message>
        <source>%1 · Progress report</source>
        <comment>the practice</comment>
        <translation>%1 · Informe de progreso</translation>
    </message>
    <message>
        <source>Progress report, %1</source>
        <translation>Informe de progreso, %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>rated from −2 to +2; 0 is what was expected</source>
        <translation>valorada de −2 a +2; 0 es lo esperado</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>rated from 0 to 4</source>
        <translation>valorado de 0 a 4</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>ring 1 is the closest, 5 the farthest</source>
        <translation>el anillo 1 es el más cercano; el 5, el más lejano</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>One entry is left out because it names another person.</source>
        <translation>Se omite una entrada porque nombra a otra persona.</translation>
    </message>
    <message>
        <source>%1 entries are left out because they name other persons.</source>
        <translation>Se omiten %1 entradas porque nombran a otras personas.</translation>
    </message>
    <message>
        <source>This report was made by %1 on %2.</source>
        <comment>who, when</comment>
        <translation>%1 preparó este informe el %2.</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>not scored: %1</source>
        <translation>sin puntuar: %1</translation>
    </message>
    <message>
        <source>%1, reliably better</source>
        <translation>%1, mejoría confiable</translation>
    </message>
    <message>
        <source>%1, reliably worse</source>
        <translation>%1, deterioro confiable</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dejado</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Goals and how they were rated</source>
        <translation>Metas y cómo se valoraron</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Growth, first and latest rating from both sides</source>
        <translation>Crecimiento, primera y última valoración de ambas partes</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Área de crecimiento</translation>
    </message>
    <message>
        <source>By the member</source>
        <translation>Según integrante</translation>
    </message>
    <message>
        <source>By the facilitator</source>
        <translation>Según facilitación</translation>
    </message>
    <message>
        <source>Who moved on the closeness circle</source>
        <translation>Quién se movió en el círculo de cercanía</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>How that meets the wish</source>
        <translation>Cómo responde al deseo</translation>
    </message>
    <message>
        <source>What was undertaken between meetings</source>
        <translation>Lo que se propuso entre sesiones</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Set in session</source>
        <translation>Acordado en la sesión</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Days of use told of</source>
        <translation>Días de consumo mencionados</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Mencionado el</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Mencionado en</translation>
    </message>
    <message>
        <source>the timeline</source>
        <translation>la línea de tiempo</translation>
    </message>
    <message>
        <source>Events of the period</source>
        <translation>Eventos del período</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was followed up</source>
        <translation>A qué se dio seguimiento</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>sigue abierto</translation>
    </message>
</context>
<context>
    <name>ProgressReports</name>
    <message>
        <source>A report tells of a period: give its first and its last day, in this order.</source>
        <translation>Un informe trata de un período: indique su primer y su último día, en este orden.</translation>
    </message>
    <message>
        <source>This member is not in the practice.</source>
        <translation>Esta persona no está en la práctica.</translation>
    </message>
</context>
<context>
    <name>ProgressRows</name>
    <message>
        <source>reliably better</source>
        <translation>mejoría confiable</translation>
    </message>
    <message>
        <source>reliably worse</source>
        <translation>deterioro confiable</translation>
    </message>
    <message>
        <source>no reliable change</source>
        <translation>sin cambio confiable</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Use days at least</source>
        <translation>Días de consumo, al menos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Moments about the member</source>
        <translation>Momentos sobre la persona</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Evenness in percent</source>
        <translation>Equidad en porcentaje</translation>
    </message>
</context>
<context>
    <name>ProgressTexts</name>
    <message>
        <source>new → %1</source>
        <translation>nueva → %1</translation>
    </message>
    <message>
        <source>%1 → gone</source>
        <translation>%1 → ya no está</translation>
    </message>
    <message>
        <source>ring %1 → %2</source>
        <translation>anillo %1 → %2</translation>
    </message>
    <message>
        <source>as wished</source>
        <translation>como se deseaba</translation>
    </message>
    <message>
        <source>nearer the wish</source>
        <translation>más cerca del deseo</translation>
    </message>
    <message>
        <source>away from the wish</source>
        <translation>más lejos del deseo</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>closer</source>
        <translation>más cerca</translation>
    </message>
    <message>
        <source>farther</source>
        <translation>más lejos</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entró</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salió</translation>
    </message>
    <message numerus="yes">
        <source>all %n session(s)</source>
        <translation>
            <numerusform>la %n sesión</numerusform>
            <numerusform>las %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions %1 to %2 of %3</source>
        <translation>sesiones %1 a %2 de %3</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>hechos: %1</translation>
    </message>
    <message>
        <source>%1 partly done</source>
        <translation>en parte: %1</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>no hechos: %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>dejados: %1</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>por revisar: %1</translation>
    </message>
    <message>
        <source>reliably better</source>
        <translation>mejoría confiable</translation>
    </message>
    <message>
        <source>reliably worse</source>
        <translation>deterioro confiable</translation>
    </message>
    <message>
        <source>no reliable change</source>
        <translation>sin cambio confiable</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Not everybody has what this phase asks for. Give a reason to go on all the same.</source>
        <translation>No todas las personas tienen lo que pide esta fase. Dé un motivo para seguir de todos modos.</translation>
    </message>
    <message>
        <source>screening talk</source>
        <translation>entrevista inicial</translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>inventario</translation>
    </message>
    <message>
        <source>relationships sorted into areas</source>
        <translation>relaciones ordenadas por área</translation>
    </message>
    <message>
        <source>primary area</source>
        <translation>área principal</translation>
    </message>
    <message>
        <source>goal in writing</source>
        <translation>meta por escrito</translation>
    </message>
    <message>
        <source>midpoint review</source>
        <translation>revisión intermedia</translation>
    </message>
    <message>
        <source>termination inventory</source>
        <translation>inventario de terminación</translation>
    </message>
    <message>
        <source>farewell</source>
        <translation>despedida</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Unknown user</source>
        <translation>Usuario desconocido</translation>
    </message>
    <message>
        <source>Unknown member</source>
        <translation>Integrante sin datos</translation>
    </message>
    <message>
        <source>Other techniques</source>
        <translation>Otras técnicas</translation>
    </message>
    <message>
        <source>IPT techniques</source>
        <translation>Técnicas de TIP</translation>
    </message>
    <message>
        <source>Group process</source>
        <translation>Proceso grupal</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 veces</translation>
    </message>
    <message>
        <source>Grief</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>Role dispute</source>
        <translation>Disputa de roles</translation>
    </message>
    <message>
        <source>Role transition</source>
        <translation>Transición de roles</translation>
    </message>
    <message>
        <source>Interpersonal deficit</source>
        <translation>Déficit interpersonal</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Salió antes</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Con aviso</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Late or left early</source>
        <translation>Llegó tarde o salió antes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>inventory phase</source>
        <translation>fase de inventario</translation>
    </message>
    <message>
        <source>middle phase</source>
        <translation>fase intermedia</translation>
    </message>
    <message>
        <source>termination phase</source>
        <translation>fase de terminación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
</context>
<context>
    <name>ScoreTexts</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>as given:</source>
        <translation>tal como se dieron:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, reliably better</source>
        <translation>%1, mejoría confiable</translation>
    </message>
    <message>
        <source>%1, reliably worse</source>
        <translation>%1, deterioro confiable</translation>
    </message>
    <message>
        <source>%1 since the first</source>
        <translation>%1 desde la primera</translation>
    </message>
</context>
<context>
    <name>SessionPlan</name>
    <message>
        <source>The time zone &quot;%1&quot; is not known here. Choose one such as America/New_York.</source>
        <translation>No se conoce la zona horaria &quot;%1&quot;. Elija una como America/New_York.</translation>
    </message>
    <message>
        <source>Give a day that is in the calendar.</source>
        <translation>Indique un día que exista en el calendario.</translation>
    </message>
    <message>
        <source>Give a time of day, such as 18:00.</source>
        <translation>Indique una hora, como 18:00.</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Session %1 has not been started.</source>
        <translation>La sesión %1 no ha empezado.</translation>
    </message>
    <message>
        <source>Session %1 is in progress.</source>
        <translation>La sesión %1 está en curso.</translation>
    </message>
    <message>
        <source>Session %1 has been held.</source>
        <translation>La sesión %1 ya se realizó.</translation>
    </message>
    <message>
        <source>Session %1 is cancelled.</source>
        <translation>La sesión %1 está cancelada.</translation>
    </message>
    <message>
        <source>Session %1 is still in progress. End it before starting session %2.</source>
        <translation>La sesión %1 sigue en curso. Termínela antes de empezar la sesión %2.</translation>
    </message>
    <message>
        <source>Give a reason, in a few words.</source>
        <translation>Dé un motivo, en pocas palabras.</translation>
    </message>
    <message>
        <source>The reason is too long; keep it within %1 characters.</source>
        <translation>El motivo es demasiado largo; use %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>There is no need to start it again.</source>
        <translation>No hace falta empezarla de nuevo.</translation>
    </message>
    <message>
        <source>Reopen it if something is missing.</source>
        <translation>Reábrala si falta algo.</translation>
    </message>
    <message>
        <source>Restore it, then start it.</source>
        <translation>Restáurela y luego empiécela.</translation>
    </message>
    <message>
        <source>There is no start to take back.</source>
        <translation>No hay ningún inicio que deshacer.</translation>
    </message>
    <message>
        <source>Only a session in progress can be ended.</source>
        <translation>Solo se puede terminar una sesión en curso.</translation>
    </message>
    <message>
        <source>Session %1 can&apos;t end before it started. Check the clock of this computer.</source>
        <translation>La sesión %1 no puede terminar antes de empezar. Revise el reloj de esta computadora.</translation>
    </message>
    <message>
        <source>Only a planned session can be recorded as held.</source>
        <translation>Solo una sesión planeada se puede anotar como realizada.</translation>
    </message>
    <message>
        <source>A session can&apos;t end before it started. Check the two times.</source>
        <translation>Una sesión no puede terminar antes de empezar. Revise las dos horas.</translation>
    </message>
    <message>
        <source>This time has not come yet. Give the times at which the session was held.</source>
        <translation>Esa hora aún no ha llegado. Indique las horas en que se realizó la sesión.</translation>
    </message>
    <message>
        <source>End it, or take its start back before cancelling it.</source>
        <translation>Termínela o deshaga su inicio antes de cancelarla.</translation>
    </message>
    <message>
        <source>Only a planned session can be cancelled.</source>
        <translation>Solo se puede cancelar una sesión planeada.</translation>
    </message>
    <message>
        <source>Only a cancelled session can be restored.</source>
        <translation>Solo se puede restaurar una sesión cancelada.</translation>
    </message>
    <message>
        <source>Its time can&apos;t be changed any more.</source>
        <translation>Su horario ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Only a session that was held can be reopened.</source>
        <translation>Solo se puede reabrir una sesión realizada.</translation>
    </message>
    <message>
        <source>Session %1 ended more than %2 hours ago and stays closed. Add to its notes with an addendum instead.</source>
        <translation>La sesión %1 terminó hace más de %2 horas y queda cerrada. Complete sus notas con una adenda.</translation>
    </message>
    <message>
        <source>Session %1 was broken off.</source>
        <translation>La sesión %1 se interrumpió.</translation>
    </message>
    <message>
        <source>Session %1 can&apos;t go on before it was broken off. Check the time.</source>
        <translation>La sesión %1 no puede continuar antes de haberse interrumpido. Revise la hora.</translation>
    </message>
    <message>
        <source>Only a session in progress can be broken off.</source>
        <translation>Solo se puede interrumpir una sesión en curso.</translation>
    </message>
    <message>
        <source>A session can&apos;t be broken off before it started. Check the time.</source>
        <translation>Una sesión no puede interrumpirse antes de empezar. Revise la hora.</translation>
    </message>
    <message>
        <source>This time has not come yet. Give the time at which it was broken off.</source>
        <translation>Esa hora aún no ha llegado. Indique la hora a la que se interrumpió.</translation>
    </message>
    <message>
        <source>There is no rest of it that could fall away.</source>
        <translation>No queda nada de ella que pueda suprimirse.</translation>
    </message>
    <message>
        <source>What took place stays in the record: say that the rest does not take place instead of cancelling it.</source>
        <translation>Lo que tuvo lugar queda en el registro: indique que el resto no se realiza en vez de cancelarla.</translation>
    </message>
</context>
<context>
    <name>SessionSummary</name>
    <message>
        <source>Signed electronically on %1</source>
        <translation>Firmado electrónicamente el %1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Co-signature</source>
        <translation>Cofirma</translation>
    </message>
    <message>
        <source>Not co-signed yet</source>
        <translation>Aún sin cofirma</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>Author of the addendum</source>
        <translation>Autoría de la adenda</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sesión %1 de %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 de %2 integrantes</translation>
    </message>
    <message>
        <source>This session has not been held yet.</source>
        <translation>Esta sesión aún no se ha realizado.</translation>
    </message>
    <message>
        <source>This session is still in progress; the summary is not final.</source>
        <translation>Esta sesión sigue en curso; el resumen no es definitivo.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Esta sesión se canceló.</translation>
    </message>
    <message>
        <source>This session was cancelled: %1</source>
        <translation>Esta sesión se canceló: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Who attended, and for how long</source>
        <translation>Quién asistió y cuánto tiempo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>%1, in the group note</source>
        <comment>a problem area</comment>
        <translation>%1, en la nota de grupo</translation>
    </message>
    <message>
        <source>%1, 1 moment</source>
        <comment>a problem area</comment>
        <translation>%1, 1 momento</translation>
    </message>
    <message>
        <source>%1, %2 moments</source>
        <comment>a problem area</comment>
        <translation>%1, %2 momentos</translation>
    </message>
    <message>
        <source>What was worked on</source>
        <translation>En qué se trabajó</translation>
    </message>
    <message>
        <source>Problem areas</source>
        <translation>Áreas problema</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>Nota de grupo</translation>
    </message>
    <message>
        <source>The group note is not signed yet.</source>
        <translation>La nota de grupo aún no está firmada.</translation>
    </message>
    <message>
        <source>A further group note is not signed yet.</source>
        <translation>Otra nota de grupo aún no está firmada.</translation>
    </message>
    <message>
        <source>Strategies found</source>
        <translation>Estrategias halladas</translation>
    </message>
    <message>
        <source>What the group worked out</source>
        <translation>Lo que el grupo elaboró</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>No next step was set.</source>
        <translation>No se acordó ningún próximo paso.</translation>
    </message>
    <message>
        <source>What members undertook to try</source>
        <translation>Lo que cada quien se propuso intentar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>No follow-up was opened.</source>
        <translation>No se abrió ningún seguimiento.</translation>
    </message>
    <message>
        <source>One follow-up was opened and is still open.</source>
        <translation>Se abrió un seguimiento y sigue abierto.</translation>
    </message>
    <message>
        <source>One follow-up was opened and has been closed.</source>
        <translation>Se abrió un seguimiento y ya se cerró.</translation>
    </message>
    <message>
        <source>%1 follow-ups were opened; %2 of them are still open.</source>
        <translation>Se abrieron %1 seguimientos; %2 siguen abiertos.</translation>
    </message>
    <message>
        <source>One moment was marked as bearing on a member&apos;s safety.</source>
        <translation>Se marcó un momento que atañe a la seguridad de alguien.</translation>
    </message>
    <message>
        <source>%1 moments were marked as bearing on a member&apos;s safety.</source>
        <translation>Se marcaron %1 momentos que atañen a la seguridad de alguien.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Tasks of the session</source>
        <translation>Tareas de la sesión</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>session, phase</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time attended</source>
        <translation>Tiempo asistido</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Código de servicio</translation>
    </message>
    <message>
        <source>Member note</source>
        <translation>Nota individual</translation>
    </message>
    <message>
        <source>Member note · goes by %1</source>
        <translation>Nota individual · nombre que usa: %1</translation>
    </message>
    <message>
        <source>Not signed yet and left out: the member notes of %1.</source>
        <translation>Sin firmar y omitidas: las notas individuales de %1.</translation>
    </message>
    <message>
        <source>This summary was made by %1 on %2.</source>
        <comment>who, when</comment>
        <translation>%1 preparó este resumen el %2.</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Resumen de sesión</translation>
    </message>
    <message>
        <source>%1 · Session summary</source>
        <comment>the practice</comment>
        <translation>%1 · Resumen de sesión</translation>
    </message>
    <message>
        <source>This session was broken off and goes on; the summary is not final.</source>
        <translation>Esta sesión se interrumpió y continúa; el resumen no es definitivo.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>This session is not in the practice.</source>
        <translation>Esta sesión no está en la práctica.</translation>
    </message>
    <message>
        <source>The group has no session %1.</source>
        <translation>El grupo no tiene la sesión %1.</translation>
    </message>
    <message>
        <source>A moment needs a few words.</source>
        <translation>Un momento necesita algunas palabras.</translation>
    </message>
    <message>
        <source>The moment speaks of somebody who does not belong to this group.</source>
        <translation>El momento habla de alguien que no pertenece a este grupo.</translation>
    </message>
    <message>
        <source>A task needs a few words.</source>
        <translation>Una tarea necesita algunas palabras.</translation>
    </message>
    <message>
        <source>Attendance is kept only of members who belong to the group at this session.</source>
        <translation>La asistencia se anota solo de quienes pertenecen al grupo en esta sesión.</translation>
    </message>
    <message>
        <source>Minutes are 0 to 600.</source>
        <translation>Los minutos van de 0 a 600.</translation>
    </message>
    <message>
        <source>The moment has no id to find it by.</source>
        <translation>El momento no tiene un id para encontrarlo.</translation>
    </message>
    <message>
        <source>This moment is no longer in the session.</source>
        <translation>Este momento ya no está en la sesión.</translation>
    </message>
    <message>
        <source>This time has not come yet. Give the time at which the session ended.</source>
        <translation>Esa hora aún no ha llegado. Indique la hora en que terminó la sesión.</translation>
    </message>
</context>
<context>
    <name>SheetGiving</name>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>La hoja se envió a la impresora.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1. Choose another place.</source>
        <translation>%1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The sheet is written. It is outside the encrypted practice now.</source>
        <translation>La hoja está escrita. Ahora está fuera de la práctica cifrada.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The member or the group is not in the practice.</source>
        <translation>La persona o el grupo no está en la práctica.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet: choose the primary area first.</source>
        <translation>Aún no hay nada acordado: elija primero el área principal.</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>file name</comment>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>Nothing is written for the farewell yet.</source>
        <translation>Aún no hay nada escrito para la despedida.</translation>
    </message>
    <message>
        <source>farewell</source>
        <comment>file name</comment>
        <translation>despedida</translation>
    </message>
    <message>
        <source>This session is not in the practice.</source>
        <translation>Esta sesión no está en la práctica.</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <comment>file name</comment>
        <translation>hoja de asistencia</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de asistencia</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <comment>second sitting, the times of the earlier ones</comment>
        <translation>%1, después de %2</translation>
    </message>
</context>
<context>
    <name>Sittings</name>
    <message>
        <source>first sitting</source>
        <translation>primera parte</translation>
    </message>
    <message>
        <source>second sitting</source>
        <translation>segunda parte</translation>
    </message>
    <message>
        <source>third sitting</source>
        <translation>tercera parte</translation>
    </message>
    <message>
        <source>sitting %1</source>
        <translation>parte %1</translation>
    </message>
</context>
<context>
    <name>Supervision</name>
    <message>
        <source>This group is not in the practice.</source>
        <translation>Este grupo no está en la práctica.</translation>
    </message>
    <message>
        <source>The group has no session %1.</source>
        <translation>El grupo no tiene la sesión %1.</translation>
    </message>
    <message>
        <source>A facilitator rates their own session, and a supervisor rates it as its supervisor.</source>
        <translation>Quien facilita valora su propia sesión, y quien supervisa la valora desde la supervisión.</translation>
    </message>
    <message>
        <source>Fidelity is rated 0 to 4.</source>
        <translation>La fidelidad se valora de 0 a 4.</translation>
    </message>
    <message>
        <source>You may not do this; ask the supervisor of the group.</source>
        <translation>Esta acción no le corresponde; consulte a quien supervisa el grupo.</translation>
    </message>
    <message numerus="yes">
        <source>The guards noticed something in the notes of this summary: %n place(s). Give a reason to let it go as it is.</source>
        <translation>
            <numerusform>Las revisiones señalaron algo en las notas de este resumen: %n lugar. Dé un motivo para dejarlo salir tal como está.</numerusform>
            <numerusform>Las revisiones señalaron algo en las notas de este resumen: %n lugares. Dé un motivo para dejarlo salir tal como está.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLines</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>a score and its band</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure and one of its scores</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>use on at least %n day(s) of the last 30 (%1)</source>
        <translation>
            <numerusform>consumo en al menos %n día de los últimos 30 (%1)</numerusform>
            <numerusform>consumo en al menos %n días de los últimos 30 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>In recovery, until %1</source>
        <translation>En recuperación, hasta el %1</translation>
    </message>
    <message>
        <source>In recovery since then</source>
        <translation>En recuperación desde entonces</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>use</source>
        <translation>consumo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message>
        <source>Session %1, %2</source>
        <translation>Sesión %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, with an answer to see to</source>
        <translation>%1, con una respuesta que atender</translation>
    </message>
    <message>
        <source>its definition is no longer here, so it can&apos;t be scored</source>
        <translation>su definición ya no está aquí, así que no se puede puntuar</translation>
    </message>
    <message>
        <source>%1, reliably better than at first</source>
        <translation>%1, mejoría confiable desde la primera vez</translation>
    </message>
    <message>
        <source>%1, reliably worse than at first</source>
        <translation>%1, deterioro confiable desde la primera vez</translation>
    </message>
    <message>
        <source>reliably better than at first (%1)</source>
        <translation>mejoría confiable desde la primera vez (%1)</translation>
    </message>
    <message>
        <source>reliably worse than at first (%1)</source>
        <translation>deterioro confiable desde la primera vez (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event: the day, what it was</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TypedPeople</name>
    <message>
        <source>ring</source>
        <translation>anillo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>Line %1 has no name at its beginning.</source>
        <translation>Falta el nombre al principio de la línea %1.</translation>
    </message>
    <message>
        <source>Line %1 is too long: a name and a relation have up to %2 characters each.</source>
        <translation>La línea %1 es demasiado larga: un nombre y una relación tienen hasta %2 caracteres cada uno.</translation>
    </message>
    <message>
        <source>Line %1: there is no ring %2; for %3 it is ring %4.</source>
        <translation>Línea %1: no hay anillo %2; para %3 es el anillo %4.</translation>
    </message>
    <message>
        <source>Line %1: somebody called %2 is there already.</source>
        <translation>Línea %1: ya hay alguien con el nombre %2.</translation>
    </message>
</context>
<context>
    <name>WritingAids</name>
    <message>
        <source>A snippet is kept under its own name, “%1”.</source>
        <translation>Un fragmento se guarda con su propio nombre, “%1”.</translation>
    </message>
    <message>
        <source>A snippet needs the words it stands for.</source>
        <translation>Un fragmento necesita las palabras que representa.</translation>
    </message>
    <message>
        <source>Add one word of at most %1 letters.</source>
        <translation>Agregue una palabra de %1 letras como máximo.</translation>
    </message>
</context>
<context>
    <name>ipt::AgendaTimer</name>
    <message>
        <source>break</source>
        <translation>pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min de más</numerusform>
            <numerusform>%n min de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the meeting</source>
        <translation>
            <numerusform>%n minuto de sesión</numerusform>
            <numerusform>%n minutos de sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2, %3</source>
        <translation>%1; %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <comment>a segment of the agenda</comment>
        <translation>
            <numerusform>%1, %n min</numerusform>
            <numerusform>%1, %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::AnswerField</name>
    <message>
        <source>%1. %2, %3 to %4</source>
        <translation>%1. %2, de %3 a %4</translation>
    </message>
</context>
<context>
    <name>ipt::AnswerForm</name>
    <message>
        <source>0 no, 1 yes</source>
        <translation>0 no, 1 sí</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 a %2 días</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” is no figure</source>
        <translation>“%1” no es una cifra</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>Item %1 takes figures, and “%2” was typed.</source>
        <translation>El ítem %1 lleva cifras, y se escribió “%2”.</translation>
    </message>
</context>
<context>
    <name>ipt::AnswerLine</name>
    <message>
        <source>“%1” is no figure.</source>
        <translation>“%1” no es una cifra.</translation>
    </message>
</context>
<context>
    <name>ipt::AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
</context>
<context>
    <name>ipt::ArcDialog</name>
    <message>
        <source>Change the arc</source>
        <translation>Cambiar el arco</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Inventory ends with session</source>
        <translation>El inventario termina en la sesión</translation>
    </message>
    <message>
        <source>Middle phase ends with session</source>
        <translation>La fase intermedia termina en la sesión</translation>
    </message>
    <message>
        <source>Termination ends with session</source>
        <translation>La terminación acaba en la sesión</translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation>Minutos por sesión</translation>
    </message>
</context>
<context>
    <name>ipt::ArcRibbon</name>
    <message>
        <source>Sessions of the arc</source>
        <translation>Sesiones del arco</translation>
    </message>
    <message>
        <source>Session %1 of %2, %3, %4</source>
        <translation>Sesión %1 de %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1 · %2–%3</source>
        <comment>phase, first and last session</comment>
        <translation>%1 · %2–%3</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>%1, goes on %2</source>
        <translation>%1, continúa el %2</translation>
    </message>
    <message>
        <source>%1, goes on</source>
        <translation>%1, continúa</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
</context>
<context>
    <name>ipt::AreaMatrix</name>
    <message>
        <source>Areas worked on, by member</source>
        <translation>Áreas trabajadas, por integrante</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n moment(s)</source>
        <translation>
            <numerusform>%1, %2: %n momento</numerusform>
            <numerusform>%1, %2: %n momentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ipt::AttendanceGrid</name>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Arrow keys move. P, L, E, X and A record present, late, left early, excused and absent; Delete takes it back.</source>
        <translation>Las flechas mueven. P, L, E, X y A anotan presente, llegó tarde, salió antes, con aviso y ausente; Supr lo borra.</translation>
    </message>
    <message>
        <source>%1, session %2: not in the group</source>
        <translation>%1, sesión %2: no estaba en el grupo</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>%1, session %2: %3</source>
        <translation>%1, sesión %2: %3</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Nombre que usa</translation>
    </message>
    <message>
        <source>Primary area</source>
        <translation>Área principal</translation>
    </message>
</context>
<context>
    <name>ipt::BackupPart</name>
    <message>
        <source>The demonstration is made anew each time, so there is nothing to back up.</source>
        <translation>La demostración se hace de nuevo cada vez, así que no hay nada que respaldar.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de respaldo ahora</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>The last backup could not be made. %1</source>
        <translation>No se pudo hacer la última copia de respaldo. %1</translation>
    </message>
    <message>
        <source>No folder for backups is chosen on this computer. Choose one on another disk; one is then made each day when you sign out, lock or close, encrypted as the practice is.</source>
        <translation>En este equipo no se ha elegido una carpeta para las copias de respaldo. Elija una en otro disco; entonces se hace una cada día al cerrar la sesión, bloquear o cerrar, cifrada como la práctica.</translation>
    </message>
    <message>
        <source>One is made each day, when you sign out, lock or close, in “%1”. Of older ones a few stay: seven days, four weeks, twelve months.</source>
        <translation>Se hace una cada día, al cerrar la sesión, bloquear o cerrar, en «%1». De las anteriores quedan algunas: siete días, cuatro semanas, doce meses.</translation>
    </message>
    <message>
        <source>Choose a folder for backups…</source>
        <translation>Elegir una carpeta para las copias…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>Aún no hay copia de respaldo de esta práctica.</translation>
    </message>
    <message>
        <source>The last backup was made on %1. It is not in this computer&apos;s folder.</source>
        <translation>La última copia de respaldo se hizo el %1. No está en la carpeta de este equipo.</translation>
    </message>
    <message>
        <source>The last backup: %1.</source>
        <translation>La última copia de respaldo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup: %1. It holds the whole practice but what was done since: %n entries of the audit log.</source>
        <translation>
            <numerusform>La última copia de respaldo: %1. Contiene toda la práctica salvo lo hecho desde entonces: %n entrada del registro de auditoría.</numerusform>
            <numerusform>La última copia de respaldo: %1. Contiene toda la práctica salvo lo hecho desde entonces: %n entradas del registro de auditoría.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups</source>
        <translation>La carpeta para las copias de respaldo</translation>
    </message>
</context>
<context>
    <name>ipt::BackupWords</name>
    <message>
        <source>No backup could be made yet</source>
        <translation>Aún no se pudo hacer ninguna copia</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copia de respaldo</translation>
    </message>
    <message>
        <source>Backup failed; the last one is of today</source>
        <translation>La copia falló; la última es de hoy</translation>
    </message>
    <message numerus="yes">
        <source>Backup failed; the last one is %n day(s) old</source>
        <translation>
            <numerusform>La copia falló; la última es de hace %n día</numerusform>
            <numerusform>La copia falló; la última es de hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup today %1</source>
        <translation>Copia de respaldo hoy %1</translation>
    </message>
    <message>
        <source>Backup yesterday %1</source>
        <translation>Copia de respaldo ayer %1</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Última copia hace %n día</numerusform>
            <numerusform>Última copia hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n day(s) ago</source>
        <translation>
            <numerusform>Copia de respaldo hace %n día</numerusform>
            <numerusform>Copia de respaldo hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>day, time, size</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The backup of %1 is restored. Sign in to go on.</source>
        <translation>La copia de respaldo de %1 está restaurada. Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>The backup of %1 is restored. The practice as it was before is set aside beside it, as “%2”. Sign in to go on.</source>
        <translation>La copia de respaldo de %1 está restaurada. La práctica tal como estaba antes queda apartada a su lado, como «%2». Inicie sesión para continuar.</translation>
    </message>
</context>
<context>
    <name>ipt::BackupWork</name>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo la copia de respaldo…</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Comprobando la copia de respaldo…</translation>
    </message>
</context>
<context>
    <name>ipt::BeforePart</name>
    <message>
        <source>Plan it again</source>
        <translation>Planearla de nuevo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Se espera a</translation>
    </message>
    <message>
        <source>Nobody belongs to the group at this session yet. Members join on the group&apos;s page.</source>
        <translation>Nadie pertenece aún al grupo en esta sesión. Los integrantes se agregan en la página del grupo.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>It was held without the program: write it up</source>
        <translation>Se realizó sin el programa: registrarla</translation>
    </message>
    <message>
        <source>This session is cancelled: %1</source>
        <translation>Esta sesión está cancelada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n integrante</numerusform>
            <numerusform>%n integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La vez anterior</translation>
    </message>
    <message>
        <source>The note of the last session will stand here, to open with.</source>
        <translation>La nota de la última sesión estará aquí, para empezar con ella.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>The group note of session %1 is not signed yet.</source>
        <translation>La nota de grupo de la sesión %1 aún no está firmada.</translation>
    </message>
    <message numerus="yes">
        <source>not worked with for %n session(s)</source>
        <translation>
            <numerusform>sin trabajo en %n sesión</numerusform>
            <numerusform>sin trabajo en %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard in session %1</source>
        <translation>habló por última vez en la sesión %1</translation>
    </message>
    <message>
        <source>This session was broken off and goes on. What took place: %1.</source>
        <translation>Esta sesión se interrumpió y continúa. Lo que tuvo lugar: %1.</translation>
    </message>
</context>
<context>
    <name>ipt::Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ipt::CaptureLine</name>
    <message>
        <source>Note a moment</source>
        <translation>Anotar un momento</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>Qué acaba de pasar</translation>
    </message>
</context>
<context>
    <name>ipt::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Shows the same as a table</source>
        <translation>Muestra lo mismo en una tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the chart as a picture, or the table as text</source>
        <translation>Copia el gráfico como imagen, o la tabla como texto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Writes the chart as a picture, or the table as CSV</source>
        <translation>Escribe el gráfico como imagen, o la tabla como CSV</translation>
    </message>
</context>
<context>
    <name>ipt::Chip</name>
    <message>
        <source>technique: %1</source>
        <translation>técnica: %1</translation>
    </message>
    <message>
        <source>feeling: %1</source>
        <translation>emoción: %1</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>detonante</translation>
    </message>
</context>
<context>
    <name>ipt::CircleCard</name>
    <message>
        <source>Closeness circle</source>
        <translation>Círculo de cercanía</translation>
    </message>
    <message>
        <source>Which inventory</source>
        <translation>Qué inventario</translation>
    </message>
    <message>
        <source>This inventory has not been taken yet. It begins with the people of the one before, if there is one.</source>
        <translation>Este inventario aún no se ha tomado. Empieza con las personas del anterior, si lo hay.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Tomarlo ahora</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar la vista</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the whole circle</source>
        <translation>Ajustar todo el círculo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar la vista</translation>
    </message>
    <message>
        <source>Shows relations in place of names, on pictures and on paper as well</source>
        <translation>Muestra relaciones en lugar de nombres, también en imágenes y en papel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the circle as a picture (%1)</source>
        <translation>Copia el círculo como imagen (%1)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Prints the circle (%1)</source>
        <translation>Imprime el círculo (%1)</translation>
    </message>
    <message>
        <source>Filled: how close now. Dashed: how close wished. Drag or use the arrow keys; Insert adds a person.</source>
        <translation>Relleno: cercanía actual. Contorno: cercanía deseada. Arrastre o use las flechas; Insert agrega a una persona.</translation>
    </message>
    <message>
        <source>Filled: how close now. Dashed: how close wished.</source>
        <translation>Relleno: cercanía actual. Contorno: cercanía deseada.</translation>
    </message>
    <message>
        <source>The trail leads from where somebody stood at first to where they stand. Drag the slider or use its arrow keys.</source>
        <translation>El rastro va de donde alguien estaba al principio a donde está. Arrastre el control deslizante o use las flechas.</translation>
    </message>
</context>
<context>
    <name>ipt::ClosenessCircle</name>
    <message>
        <source>ring %1 of 5</source>
        <translation>anillo %1 de 5</translation>
    </message>
    <message>
        <source>wished ring %1</source>
        <translation>anillo deseado %1</translation>
    </message>
    <message>
        <source>no wish</source>
        <translation>sin deseo</translation>
    </message>
    <message>
        <source>no longer on the circle</source>
        <translation>ya no está en el círculo</translation>
    </message>
    <message>
        <source>died</source>
        <translation>falleció</translation>
    </message>
    <message>
        <source>Closeness circle</source>
        <translation>Círculo de cercanía</translation>
    </message>
    <message>
        <source>Closeness circle of %1</source>
        <translation>Círculo de cercanía de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Wish closer</source>
        <translation>Desear más cerca</translation>
    </message>
    <message>
        <source>Wish farther away</source>
        <translation>Desear más lejos</translation>
    </message>
    <message>
        <source>Tie to somebody</source>
        <translation>Unir con alguien</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add somebody here</source>
        <translation>Agregar a alguien aquí</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar la vista</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar la vista</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>still to be placed</source>
        <translation>por ubicar</translation>
    </message>
    <message numerus="yes">
        <source>%n people are still to be placed</source>
        <translation>
            <numerusform>%n persona está por ubicar</numerusform>
            <numerusform>%n personas están por ubicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag somebody to move them, with Ctrl held to set the wished ring. Drag from the rim of one to another to tie them. Double-click an empty place to add somebody.
Keys: Tab for the next person, arrows or 1 to 5 to move, Shift+Up and Shift+Down for the wish, T to tie, Enter to open, Insert to add, Delete to remove.</source>
        <translation>Arrastre a alguien para moverlo; con Ctrl se fija el anillo deseado. Arrastre del borde de una persona a otra para unirlas. Doble clic en un lugar vacío agrega a alguien.
Teclas: Tab pasa a la siguiente persona, las flechas o 1 a 5 mueven, Mayús+Arriba y Mayús+Abajo cambian el deseo, T une, Intro abre, Insert agrega, Supr quita.</translation>
    </message>
    <message>
        <source>Place on the circle</source>
        <translation>Ubicar en el círculo</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>ipt::CompareCard</name>
    <message>
        <source>%1 %2</source>
        <comment>a score&apos;s name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Dos fechas</translation>
    </message>
    <message>
        <source>what held on each</source>
        <translation>qué había en cada una</translation>
    </message>
    <message>
        <source>One date</source>
        <translation>Una fecha</translation>
    </message>
    <message>
        <source>The other date</source>
        <translation>La otra fecha</translation>
    </message>
    <message>
        <source>and</source>
        <comment>two dates</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>No measure had been scored by both days.</source>
        <translation>No había ninguna medida puntuada en ambos días.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two dates</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message numerus="yes">
        <source>missed %1 of %n session(s)</source>
        <translation>
            <numerusform>faltó a %1 de %n sesión</numerusform>
            <numerusform>faltó a %1 de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) of use told of</source>
        <translation>
            <numerusform>al menos %n día de consumo mencionado</numerusform>
            <numerusform>al menos %n días de consumo mencionados</numerusform>
        </translation>
    </message>
    <message>
        <source>no use told of</source>
        <translation>ningún consumo mencionado</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre ambas</translation>
    </message>
</context>
<context>
    <name>ipt::CompletionPopup</name>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>a quién</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>technique</source>
        <translation>técnica</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>emoción</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>detonante</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>ipt::ConsentDialog</name>
    <message>
        <source>Add a consent</source>
        <translation>Agregar un consentimiento</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>What may be disclosed</source>
        <translation>Qué se puede divulgar</translation>
    </message>
    <message>
        <source>For what purpose</source>
        <translation>Con qué fin</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Covers the author&apos;s private notes</source>
        <translation>Abarca las notas privadas del autor</translation>
    </message>
    <message>
        <source>Write to whom, and what may be disclosed.</source>
        <translation>Escriba para quién y qué se puede divulgar.</translation>
    </message>
    <message>
        <source>Write the day it was signed like %1.</source>
        <translation>Escriba el día de la firma así: %1.</translation>
    </message>
    <message>
        <source>Write the day it expires like %1, or leave it empty.</source>
        <translation>Escriba el día de vencimiento así: %1, o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>ipt::ConsentsCard</name>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>A disclosure needs the member&apos;s written consent: to whom, what, until when.</source>
        <translation>Una divulgación requiere el consentimiento escrito de la persona: para quién, qué y hasta cuándo.</translation>
    </message>
    <message>
        <source>Add a consent…</source>
        <translation>Agregar consentimiento…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sin vencimiento</translation>
    </message>
    <message>
        <source>revoked on %1</source>
        <translation>revocado el %1</translation>
    </message>
</context>
<context>
    <name>ipt::ContactDialog</name>
    <message>
        <source>Note a contact</source>
        <translation>Anotar un contacto</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Cambiar un contacto</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué se trató</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Write a few words about it.</source>
        <translation>Escriba algunas palabras al respecto.</translation>
    </message>
</context>
<context>
    <name>ipt::ContactsCard</name>
    <message>
        <source>Between sessions</source>
        <translation>Entre sesiones</translation>
    </message>
    <message>
        <source>Individual contacts</source>
        <translation>Contactos individuales</translation>
    </message>
    <message>
        <source>A call or a talk with one member stands here, for that member&apos;s record.</source>
        <translation>Una llamada o conversación con una sola persona va aquí, para el registro de esa persona.</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>Anotar contacto…</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2 min</translation>
    </message>
</context>
<context>
    <name>ipt::CoverSheet</name>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>F9 shows the page again, just as it was.</source>
        <translation>F9 muestra la página de nuevo, tal como estaba.</translation>
    </message>
</context>
<context>
    <name>ipt::CreateForm</name>
    <message>
        <source>Create a practice</source>
        <translation>Crear una práctica</translation>
    </message>
    <message>
        <source>One encrypted file for everything. Your password opens it; nobody can open it without one.</source>
        <translation>Un solo archivo cifrado para todo. Su contraseña lo abre; sin una contraseña nadie puede abrirlo.</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nombre de la práctica</translation>
    </message>
    <message>
        <source>A program under 42 CFR Part 2</source>
        <translation>Un programa bajo 42 CFR Part 2</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Summaries then carry the notice of 42 CFR Part 2 on every page.</source>
        <translation>Los resúmenes llevan entonces el aviso de 42 CFR Part 2 en cada página.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your credentials, such as LCSW</source>
        <translation>Sus credenciales, como LCSW</translation>
    </message>
    <message>
        <source>Password, at least 12 characters</source>
        <translation>Contraseña, al menos 12 caracteres</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Where the practice is kept</source>
        <translation>Dónde se guarda la práctica</translation>
    </message>
    <message>
        <source>Practices (*.iptg)</source>
        <translation>Prácticas (*.iptg)</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
</context>
<context>
    <name>ipt::DefinitionsCard</name>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>choose one to say when it is asked for</source>
        <translation>elija una para cambiar</translation>
    </message>
    <message>
        <source>Add one from a file…</source>
        <translation>Agregar desde un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Measures the practice can use</source>
        <translation>Medidas que la práctica puede usar</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Qué está mal en el archivo</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Se pide: %1</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>our own schedule</source>
        <translation>calendario propio</translation>
    </message>
    <message>
        <source>Add a measure from a file</source>
        <translation>Agregar una medida desde un archivo</translation>
    </message>
    <message>
        <source>Definitions of measures (*.json)</source>
        <translation>Definiciones de medidas (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 takes the place of the definition before.</source>
        <translation>%1 reemplaza la definición anterior.</translation>
    </message>
    <message>
        <source>%1 is among the measures now.</source>
        <translation>%1 ya está entre las medidas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be used, and nothing was changed: %n thing(s) are wrong in it.</source>
        <translation>
            <numerusform>No se puede usar %1 y no se cambió nada: hay %n error en el archivo.</numerusform>
            <numerusform>No se puede usar %1 y no se cambió nada: hay %n errores en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>The definition is removed. Forms that were filled in with it are kept, and shown as they are stored.</source>
        <translation>La definición se quitó. Los formularios respondidos con ella se conservan y se muestran como se guardaron.</translation>
    </message>
    <message>
        <source>as its file has it</source>
        <translation>como lo indica su archivo</translation>
    </message>
</context>
<context>
    <name>ipt::DraftingDialog</name>
    <message>
        <source>How drafts are worded</source>
        <translation>Cómo se redactan los borradores</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sentence “%1”</source>
        <translation>Frase “%1”</translation>
    </message>
    <message>
        <source>No placeholders</source>
        <translation>Sin marcadores</translation>
    </message>
    <message>
        <source>Placeholders: %1</source>
        <translation>Marcadores: %1</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Leer de un archivo…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Escribir en un archivo…</translation>
    </message>
    <message>
        <source>Besides, the practice has rules of its own for: %1.</source>
        <translation>Además, la práctica tiene reglas propias para: %1.</translation>
    </message>
    <message>
        <source>What stays empty is worded as shown in grey. Words in braces are filled in. Which parts make up a section is changed in a file: write it, edit it, read it again.</source>
        <translation>Lo que queda vacío se redacta como se ve en gris. Las palabras entre llaves se completan. Qué partes forman una sección se cambia en un archivo: escríbalo, edítelo y léalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>Read drafting rules</source>
        <translation>Leer reglas de redacción</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Definiciones (*.json)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file was not taken: %1 (at %2)</source>
        <translation>El archivo no se aceptó: %1 (en %2)</translation>
    </message>
    <message>
        <source>Write drafting rules</source>
        <translation>Escribir reglas de redacción</translation>
    </message>
    <message>
        <source>The rules are written.</source>
        <translation>Las reglas están escritas.</translation>
    </message>
    <message>
        <source>The rules could not be written: %1.</source>
        <translation>No se pudieron escribir las reglas: %1.</translation>
    </message>
</context>
<context>
    <name>ipt::EarlierNotesCard</name>
    <message>
        <source>Earlier notes</source>
        <translation>Notas anteriores</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>Go to its session</source>
        <translation>Ir a su sesión</translation>
    </message>
    <message>
        <source>Enter shows a note here, beside what you write</source>
        <translation>Intro muestra una nota aquí, junto a lo que escribe</translation>
    </message>
</context>
<context>
    <name>ipt::EntryCard</name>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarla como estaba</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Cómo se puntúa</translation>
    </message>
    <message>
        <source>How it is scored, with the sources</source>
        <translation>Cómo se puntúa, con las fuentes</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>%1 since session %2</source>
        <translation>%1 desde la sesión %2</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Se pide: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Figures alone: 0 and 4 to 9 go on at once; after another first figure a second one or the space bar does. Backspace goes back, a minus leaves an item out.</source>
        <translation>Solo cifras: 0 y de 4 a 9 avanzan de inmediato; tras otra primera cifra avanza una segunda o la barra espaciadora. Retroceso vuelve atrás, un menos omite un ítem.</translation>
    </message>
    <message>
        <source>Figures alone, one after another. Backspace goes back, a minus leaves an item out.</source>
        <translation>Solo cifras, una tras otra. Retroceso vuelve atrás, un menos omite un ítem.</translation>
    </message>
    <message>
        <source>Put %1 of %2 right</source>
        <translation>Corregir %1 del %2</translation>
    </message>
    <message>
        <source>Type one in</source>
        <translation>Ingresar una</translation>
    </message>
    <message>
        <source>Write the day like %1.</source>
        <translation>Escriba el día así: %1.</translation>
    </message>
    <message>
        <source>A measure is taken today or on a day before.</source>
        <translation>Una medida se toma hoy o en un día anterior.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What was there before stays in the history.</source>
        <translation>Lo que había antes queda en el historial.</translation>
    </message>
    <message>
        <source>There is one of this day already. Keeping this one puts it right, and what was there before stays in the history.</source>
        <translation>Ya hay una de este día. Al guardar esta se corrige, y lo que había antes queda en el historial.</translation>
    </message>
</context>
<context>
    <name>ipt::ExportDialog</name>
    <message>
        <source>Export the whole practice</source>
        <translation>Exportar toda la práctica</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>With everybody&apos;s private notes</source>
        <translation>Con las notas privadas de todas las personas</translation>
    </message>
    <message>
        <source>One document with all that is kept, names included, that this program can read again. It is not encrypted. Your own private notes are always part of it. The export is noted in the audit log.</source>
        <translation>Un documento con todo lo que se guarda, nombres incluidos, que este programa puede volver a leer. No está cifrado. Sus propias notas privadas siempre forman parte de él. La exportación queda anotada en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Why they leave</source>
        <translation>Por qué salen</translation>
    </message>
    <message>
        <source>Say why private notes leave.</source>
        <translation>Diga por qué salen las notas privadas.</translation>
    </message>
</context>
<context>
    <name>ipt::FarewellTab</name>
    <message>
        <source>Farewell</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <source>Feelings about ending</source>
        <translation>Lo que siente ante el final</translation>
    </message>
    <message>
        <source>What the member has reached</source>
        <translation>Lo que ha logrado</translation>
    </message>
    <message>
        <source>What is unfinished</source>
        <translation>Lo que queda pendiente</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>The plan when they show</source>
        <translation>El plan si aparecen</translation>
    </message>
    <message>
        <source>Who and what supports them</source>
        <translation>Quién y qué le apoya</translation>
    </message>
    <message>
        <source>Words from the group</source>
        <translation>Palabras del grupo</translation>
    </message>
    <message>
        <source>Farewell sheet…</source>
        <translation>Hoja de despedida…</translation>
    </message>
    <message>
        <source>What others have said to them</source>
        <translation>Lo que otras personas le han dicho</translation>
    </message>
    <message>
        <source>Moments of feedback toward the member, and all that was said to them in the last phase, appear here.</source>
        <translation>Aquí aparecen los momentos de devolución hacia la persona y todo lo que se le dijo en la última fase.</translation>
    </message>
    <message>
        <source>Enter takes a line into “Words from the group”.</source>
        <translation>Intro lleva una línea a “Palabras del grupo”.</translation>
    </message>
    <message>
        <source>What sets off use</source>
        <translation>Qué desencadena el consumo</translation>
    </message>
    <message>
        <source>Triggers named in the inventory or marked in a session appear here.</source>
        <translation>Aquí aparecen los detonantes nombrados en el inventario o marcados en una sesión.</translation>
    </message>
    <message>
        <source>Enter takes a line into “Warning signs”.</source>
        <translation>Intro lleva una línea a “Señales de alerta”.</translation>
    </message>
</context>
<context>
    <name>ipt::FindingsCard</name>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>un integrante</translation>
    </message>
    <message>
        <source>someone close</source>
        <translation>alguien cercano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir “%1”</translation>
    </message>
    <message>
        <source>A name that should not stand here</source>
        <translation>Un nombre que no debería estar aquí</translation>
    </message>
    <message>
        <source>“%1” stands in the group note. It goes into each member&apos;s record and names nobody.</source>
        <translation>“%1” está en la nota de grupo. Esa nota va al registro de cada integrante y no nombra a nadie.</translation>
    </message>
    <message>
        <source>“%1” stands in this note. A member&apos;s record must not name other members or people from another&apos;s inventory.</source>
        <translation>“%1” está en esta nota. El registro de un integrante no debe nombrar a otros integrantes ni a personas del inventario de otro.</translation>
    </message>
    <message>
        <source>Nearly the same as another note</source>
        <translation>Casi igual que otra nota</translation>
    </message>
    <message>
        <source>“%1” also stands in another note. Say what was this member&apos;s own.</source>
        <translation>“%1” también está en otra nota. Diga qué fue propio de esta persona.</translation>
    </message>
    <message>
        <source>A section that nobody wrote</source>
        <translation>Una sección sin escribir</translation>
    </message>
    <message>
        <source>A section is empty. Write a sentence, or sign with a reason.</source>
        <translation>Hay una sección vacía. Escriba una frase, o firme con un motivo.</translation>
    </message>
    <message>
        <source>This belongs to the progress record</source>
        <translation>Esto va en el registro de progreso</translation>
    </message>
    <message>
        <source>“%1” belongs to the member&apos;s progress note, not into a private one.</source>
        <translation>“%1” va en la nota de progreso individual, no en una privada.</translation>
    </message>
</context>
<context>
    <name>ipt::FindingsDialog</name>
    <message>
        <source>“%1” is named</source>
        <translation>se nombra a “%1”</translation>
    </message>
    <message>
        <source>“%1” also stands in another note</source>
        <translation>“%1” también está en otra nota</translation>
    </message>
    <message>
        <source>nobody wrote this section</source>
        <translation>nadie escribió esta sección</translation>
    </message>
    <message>
        <source>“%1” belongs elsewhere in the record</source>
        <translation>“%1” va en otra parte del registro</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>Nota de grupo</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The guards noticed something</source>
        <translation>Las revisiones señalaron algo</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it may leave as it is</source>
        <translation>Por qué puede salir tal como está</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>%1, session %2, %3</source>
        <comment>where a note stands: its group, its session, whose</comment>
        <translation>%1, sesión %2, %3</translation>
    </message>
    <message>
        <source>Say why, or go back: signed notes are corrected with an addendum, drafts where they are written.</source>
        <translation>Diga por qué, o vuelva: las notas firmadas se corrigen con una adenda; los borradores, donde se escriben.</translation>
    </message>
</context>
<context>
    <name>ipt::FollowUpCard</name>
    <message>
        <source>To follow up</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Enter writes down what was done</source>
        <translation>Intro anota lo que se hizo</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::FollowUpsCard</name>
    <message>
        <source>Open follow-ups</source>
        <translation>Seguimientos abiertos</translation>
    </message>
    <message>
        <source>Nothing is waiting to be seen to.</source>
        <translation>No hay nada que atender.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>What was done, in a sentence</source>
        <translation>Lo que se hizo, en una frase</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · vence %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Atendidos</translation>
    </message>
    <message>
        <source>Follow-ups that were seen to</source>
        <translation>Seguimientos atendidos</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién lo atiende</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
</context>
<context>
    <name>ipt::Form</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>ipt::FormulationTab</name>
    <message>
        <source>Formulation</source>
        <translation>Formulación</translation>
    </message>
    <message>
        <source>The formulation says what the member wants to work on. It begins with one primary area, chosen together.</source>
        <translation>La formulación dice en qué quiere trabajar la persona. Empieza con un área principal, elegida en conjunto.</translation>
    </message>
    <message>
        <source>One or two goals in the member&apos;s own words, each with what would be less and more than expected.</source>
        <translation>Una o dos metas en palabras de la persona, cada una con lo que sería menos y más de lo esperado.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Agregar meta</translation>
    </message>
    <message>
        <source>Primary area</source>
        <translation>Área principal</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <source>Secondary area</source>
        <translation>Área secundaria</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Relationship in focus</source>
        <translation>Relación en foco</translation>
    </message>
    <message>
        <source>Agreed with the member on</source>
        <translation>Acordada con la persona el</translation>
    </message>
    <message>
        <source>Summary, in words the member agreed to</source>
        <translation>Resumen, en palabras acordadas con la persona</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>Qué lo desencadenó</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Qué lo respalda</translation>
    </message>
    <message>
        <source>How the pattern shows inside the group</source>
        <translation>Cómo se ve el patrón en el grupo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Acuerdo…</translation>
    </message>
    <message>
        <source>Gathered for it</source>
        <translation>Reunido para esto</translation>
    </message>
    <message>
        <source>Relationships sorted into areas, what was said of them, and moments of the sessions appear here.</source>
        <translation>Aquí aparecen las relaciones ordenadas por área, lo que se dijo de ellas y momentos de las sesiones.</translation>
    </message>
    <message>
        <source>Enter takes a line into “What speaks for it”.</source>
        <translation>Intro lleva una línea a “Qué lo respalda”.</translation>
    </message>
    <message>
        <source>Area the gathered lines are for</source>
        <translation>Área para la que son las líneas reunidas</translation>
    </message>
    <message>
        <source>every area</source>
        <translation>todas las áreas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <comment>a moment</comment>
        <translation>Sesión %1: %2</translation>
    </message>
</context>
<context>
    <name>ipt::GatheredCard</name>
    <message>
        <source>sorted into this area</source>
        <translation>ordenada en esta área</translation>
    </message>
    <message>
        <source>said of %1</source>
        <translation>dicho de %1</translation>
    </message>
    <message>
        <source>a question from the circle as a whole</source>
        <translation>una pregunta a partir de todo el círculo</translation>
    </message>
    <message>
        <source>a question from what was said of %1</source>
        <translation>una pregunta a partir de lo que se dijo de %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and who they are</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ipt::GoalCard</name>
    <message>
        <source>-2 much less than expected</source>
        <translation>-2 mucho menos de lo esperado</translation>
    </message>
    <message>
        <source>-1 less than expected</source>
        <translation>-1 menos de lo esperado</translation>
    </message>
    <message>
        <source>0 as expected</source>
        <translation>0 lo esperado</translation>
    </message>
    <message>
        <source>+1 more than expected</source>
        <translation>+1 más de lo esperado</translation>
    </message>
    <message>
        <source>+2 much more than expected</source>
        <translation>+2 mucho más de lo esperado</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Quitar meta</translation>
    </message>
    <message>
        <source>Goal, in the member&apos;s words</source>
        <translation>Meta, en palabras de la persona</translation>
    </message>
    <message>
        <source>Problem area of the goal</source>
        <translation>Área problema de la meta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Session the rating is for</source>
        <translation>Sesión de la valoración</translation>
    </message>
    <message>
        <source>Rating of the goal in that session</source>
        <translation>Valoración de la meta en esa sesión</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Meta %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
</context>
<context>
    <name>ipt::GoalChart</name>
    <message>
        <source>Ratings of the goal by session</source>
        <translation>Valoraciones de la meta por sesión</translation>
    </message>
    <message>
        <source>session %1: %2</source>
        <translation>sesión %1: %2</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>aún sin valorar</translation>
    </message>
</context>
<context>
    <name>ipt::GoalsCard</name>
    <message>
        <source>Not rated yet.</source>
        <translation>Aún sin valorar.</translation>
    </message>
    <message>
        <source>At %1 in session %2.</source>
        <translation>En %1 en la sesión %2.</translation>
    </message>
    <message>
        <source>At %1 first, at %2 in session %3.</source>
        <translation>Primero en %1; en %2 en la sesión %3.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a rating, and the level in words</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>No goal is written down yet; they stand under Formulation and goals.</source>
        <translation>Aún no hay metas escritas; van en Formulación y metas.</translation>
    </message>
</context>
<context>
    <name>ipt::GroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Crear el grupo</translation>
    </message>
    <message>
        <source>Inventory ends with session</source>
        <translation>El inventario termina en la sesión</translation>
    </message>
    <message>
        <source>Middle phase ends with session</source>
        <translation>La fase intermedia termina en la sesión</translation>
    </message>
    <message>
        <source>Termination ends with session</source>
        <translation>La terminación acaba en la sesión</translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation>Minutos por sesión</translation>
    </message>
    <message>
        <source>Meets weekly from</source>
        <translation>Se reúne cada semana desde</translation>
    </message>
    <message>
        <source>Closed: nobody joins after the inventory phase</source>
        <translation>Cerrado: nadie entra tras la fase de inventario</translation>
    </message>
    <message>
        <source>Open: members may join later</source>
        <translation>Abierto: se puede entrar más tarde</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Day of the first session</source>
        <translation>Día de la primera sesión</translation>
    </message>
    <message>
        <source>Time of the first session</source>
        <translation>Hora de la primera sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Arc</source>
        <translation>Arco</translation>
    </message>
    <message>
        <source>Inventory to session</source>
        <translation>Inventario hasta la sesión</translation>
    </message>
    <message>
        <source>Middle to session</source>
        <translation>Intermedia hasta la sesión</translation>
    </message>
    <message>
        <source>Termination to session</source>
        <translation>Terminación hasta la sesión</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Primera sesión</translation>
    </message>
    <message>
        <source>Give the group a name, such as Tuesday evening.</source>
        <translation>Dé un nombre al grupo, como Martes por la tarde.</translation>
    </message>
    <message>
        <source>Choose at least one facilitator.</source>
        <translation>Elija al menos una persona que facilite.</translation>
    </message>
</context>
<context>
    <name>ipt::GroupPageView</name>
    <message>
        <source>Change the arc…</source>
        <translation>Cambiar el arco…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Six to nine members make a group. Add those who were screened.</source>
        <translation>De seis a nueve integrantes forman un grupo. Agregue a quienes tuvieron su entrevista inicial.</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Agregar integrante…</translation>
    </message>
    <message>
        <source>Somebody leaves…</source>
        <translation>Registrar salida…</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Lo que aún falta</translation>
    </message>
    <message>
        <source>Everybody has what this phase asks for.</source>
        <translation>Todas las personas tienen lo que pide esta fase.</translation>
    </message>
    <message>
        <source>Go on all the same…</source>
        <translation>Seguir de todos modos…</translation>
    </message>
    <message>
        <source>Strategies the group has found</source>
        <translation>Estrategias que el grupo ha encontrado</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Estrategias</translation>
    </message>
    <message>
        <source>What the group works out for a problem area is kept here, with the session it came from.</source>
        <translation>Lo que el grupo elabora para un área problema se guarda aquí, con la sesión de la que viene.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Areas worked on</source>
        <translation>Áreas trabajadas</translation>
    </message>
    <message>
        <source>moments so far</source>
        <translation>momentos hasta ahora</translation>
    </message>
    <message>
        <source>What the group has agreed: confidentiality, contact outside, attendance.</source>
        <translation>Lo que el grupo acordó: confidencialidad, contacto fuera del grupo, asistencia.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Agregar integrante</translation>
    </message>
    <message>
        <source>Open session %1</source>
        <translation>Abrir la sesión %1</translation>
    </message>
    <message>
        <source>%1 of %2 in the group</source>
        <translation>%1 de %2 en el grupo</translation>
    </message>
    <message>
        <source>Ready for what comes after: %1</source>
        <translation>Para cerrar la fase: %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Integrante agregado</translation>
    </message>
    <message>
        <source>Member left</source>
        <translation>Salida registrada</translation>
    </message>
    <message>
        <source>Arc</source>
        <translation>Arco</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Seguir de todos modos</translation>
    </message>
    <message>
        <source>Why the group goes on although something is missing:</source>
        <translation>Por qué el grupo sigue aunque falte algo:</translation>
    </message>
</context>
<context>
    <name>ipt::GroupProgressView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n goal(s) at or above expected</source>
        <translation>
            <numerusform>%1 de %n meta en lo esperado o por encima</numerusform>
            <numerusform>%1 de %n metas en lo esperado o por encima</numerusform>
        </translation>
    </message>
    <message>
        <source>last worked with in session %1</source>
        <translation>trabajo más reciente en la sesión %1</translation>
    </message>
    <message>
        <source>%1 % of the turns</source>
        <translation>%1 % de los turnos</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirar</translation>
    </message>
    <message>
        <source>Who was there, how they scored and who was worked with stand here once the group has met.</source>
        <translation>Quién vino, sus puntuaciones y con quién se trabajó aparecen aquí cuando el grupo se haya reunido.</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Abrir el grupo</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>a goal moved</source>
        <translation>avanzó una meta</translation>
    </message>
    <message>
        <source>Areas worked on</source>
        <translation>Áreas trabajadas</translation>
    </message>
    <message>
        <source>moments with each member</source>
        <translation>momentos con cada integrante</translation>
    </message>
    <message>
        <source>Has changed</source>
        <translation>Con cambio</translation>
    </message>
    <message>
        <source>Has not changed so far</source>
        <translation>Sin cambio hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2 sessions held</source>
        <translation>%1 de %2 sesiones realizadas</translation>
    </message>
    <message>
        <source>the members whom you follow</source>
        <translation>las personas a quienes atiende</translation>
    </message>
</context>
<context>
    <name>ipt::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>A group holds its members, its arc of sessions and everything noticed in them.</source>
        <translation>Un grupo reúne a sus integrantes, su arco de sesiones y todo lo que se observa en ellas.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Set up the first group</source>
        <translation>Crear el primer grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n integrante</numerusform>
            <numerusform>%n integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sessions held</source>
        <translation>%1 de %2 sesiones realizadas</translation>
    </message>
    <message>
        <source>%1 · session %2 on %3</source>
        <translation>%1 · sesión %2 el %3</translation>
    </message>
    <message>
        <source>session %1 goes on</source>
        <translation>la sesión %1 continúa</translation>
    </message>
</context>
<context>
    <name>ipt::GrowthCard</name>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>0 not at all to 4 very much</source>
        <translation>de 0, nada, a 4, mucho</translation>
    </message>
    <message>
        <source>Session the ratings are for</source>
        <translation>Sesión de las valoraciones</translation>
    </message>
    <message>
        <source>%1, rated by the member</source>
        <translation>%1, según la persona</translation>
    </message>
    <message>
        <source>%1, rated by the facilitator</source>
        <translation>%1, según quien facilita</translation>
    </message>
    <message>
        <source>member: %1</source>
        <translation>integrante: %1</translation>
    </message>
    <message>
        <source>facilitator: %1</source>
        <translation>facilitación: %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
</context>
<context>
    <name>ipt::GrowthRadar</name>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>%1: member %2 at first, %3 now; facilitator %4</source>
        <translation>%1: integrante %2 al principio, %3 ahora; facilitación %4</translation>
    </message>
    <message>
        <source>Growth in six domains</source>
        <translation>Crecimiento en seis áreas</translation>
    </message>
    <message>
        <source>member, at first</source>
        <translation>integrante, al principio</translation>
    </message>
    <message>
        <source>member, now</source>
        <translation>integrante, ahora</translation>
    </message>
    <message>
        <source>facilitator, now</source>
        <translation>facilitación, ahora</translation>
    </message>
</context>
<context>
    <name>ipt::GuidePanel</name>
    <message>
        <source>Through the questions</source>
        <translation>Con las preguntas</translation>
    </message>
    <message>
        <source>Who they are to the member</source>
        <translation>Quién es para el o la integrante</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Falleció</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Qué está abierto</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Qué está anotado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Open the formulation</source>
        <translation>Abrir la formulación</translation>
    </message>
    <message>
        <source>Person %1 of %2</source>
        <translation>Persona %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Question %1 of %2; %n of them are open</source>
        <translation>
            <numerusform>Pregunta %1 de %2; %n está abierta</numerusform>
            <numerusform>Pregunta %1 de %2; %n están abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>todo respondido</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are open</source>
        <translation>
            <numerusform>%n pregunta está abierta</numerusform>
            <numerusform>%n preguntas están abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>still to be placed</source>
        <translation>por ubicar</translation>
    </message>
    <message>
        <source>There is nobody in this inventory yet. Add the people first.</source>
        <translation>Aún no hay nadie en este inventario. Agregue primero a las personas.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Todas las preguntas tienen respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>That was everybody. %n questions are open; they can stay so.</source>
        <translation>
            <numerusform>Ya no hay más personas. %n pregunta está abierta; puede quedar así.</numerusform>
            <numerusform>Ya no hay más personas. %n preguntas están abiertas; pueden quedar así.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::HeatMap</name>
    <message>
        <source>Members by sessions</source>
        <translation>Integrantes por sesión</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, sesión %2</translation>
    </message>
    <message>
        <source>%1: not in the group</source>
        <translation>%1: fuera del grupo</translation>
    </message>
    <message>
        <source>attendance not recorded</source>
        <translation>asistencia sin anotar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) about them</source>
        <translation>
            <numerusform>%n momento sobre la persona</numerusform>
            <numerusform>%n momentos sobre la persona</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ipt::InventoryTab</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>This inventory</source>
        <translation>Este inventario</translation>
    </message>
    <message>
        <source>Closeness circle</source>
        <translation>Círculo de cercanía</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Persona quitada</translation>
    </message>
    <message>
        <source>1 to 5: ring. G D T I: areas. Enter: answers. Insert: add a person. Delete: take one out.</source>
        <translation>1 a 5: anillo. G D T I: áreas. Intro: respuestas. Insert: agregar. Supr: quitar.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>What it shows, in a few words</source>
        <translation>Qué muestra, en pocas palabras</translation>
    </message>
    <message>
        <source>Remove this inventory</source>
        <translation>Quitar este inventario</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Inventory taken</source>
        <translation>Inventario tomado</translation>
    </message>
    <message>
        <source>Filled: how close now. Dashed: how close wished. The innermost ring is the closest.</source>
        <translation>Relleno: cercanía actual. Contorno: cercanía deseada. El anillo interior es el más cercano.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Place all</source>
        <translation>Ubicar todas</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n persona agregada</numerusform>
            <numerusform>%n personas agregadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of tie</source>
        <translation>Tipo de vínculo</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Take %1 off this inventory? What is noted about them goes too. Undo brings it back.</source>
        <translation>¿Quitar a %1 de este inventario? También se quita lo anotado sobre esa persona. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Go through the questions</source>
        <translation>Recorrer las preguntas</translation>
    </message>
    <message>
        <source>Type a list</source>
        <translation>Escribir una lista</translation>
    </message>
    <message>
        <source>Who matters to %1? Family and chosen family, partners and ex-partners, sponsors, those they use with, and those who died.</source>
        <translation>¿Quién le importa a %1? Familia y familia elegida, parejas y exparejas, padrinos y madrinas, personas con quienes consume y quienes fallecieron.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Still to be placed: %1.</source>
        <translation>Por ubicar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Still to be placed: %1 and %n more.</source>
        <translation>
            <numerusform>Por ubicar: %1 y %n más.</numerusform>
            <numerusform>Por ubicar: %1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Place all on their rings</source>
        <translation>Ubicar todas en sus anillos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>ipt::JoinDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Agregar integrante</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Name on the record</source>
        <translation>Nombre en el registro</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Nombre que usa</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>From session</source>
        <translation>Desde la sesión</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <source>The group is closed by now: say why</source>
        <translation>El grupo ya está cerrado: diga por qué</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Write the name for the record; the name they go by is shown everywhere else.</source>
        <translation>Escriba el nombre para el registro; en lo demás se muestra el nombre que la persona usa.</translation>
    </message>
    <message>
        <source>Say why somebody joins a closed group after the inventory phase.</source>
        <translation>Diga por qué alguien entra a un grupo cerrado tras la fase de inventario.</translation>
    </message>
    <message>
        <source>Find by name or group</source>
        <translation>Buscar por nombre o grupo</translation>
    </message>
</context>
<context>
    <name>ipt::KeyedList</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún no hecho</translation>
    </message>
</context>
<context>
    <name>ipt::LeaveDialog</name>
    <message>
        <source>Somebody leaves the group</source>
        <translation>Alguien deja el grupo</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Say why they leave; their record stays.</source>
        <translation>Diga por qué sale; su registro permanece.</translation>
    </message>
</context>
<context>
    <name>ipt::MainWindow</name>
    <message>
        <source>Locked. Everything typed is kept; sign in to come back to the same place.</source>
        <translation>Bloqueado. Todo lo escrito se conserva; inicie sesión para volver al mismo lugar.</translation>
    </message>
</context>
<context>
    <name>ipt::MarksSheet</name>
    <message>
        <source>Marks of the capture line</source>
        <translation>Marcas de la línea de captura</translation>
    </message>
    <message>
        <source>Marks, anywhere in the line</source>
        <translation>Marcas, en cualquier lugar de la línea</translation>
    </message>
    <message>
        <source>Techniques: %1.</source>
        <translation>Técnicas: %1.</translation>
    </message>
    <message>
        <source>Up changes the last moment, Ctrl+Z takes it back.</source>
        <translation>Flecha arriba cambia el último momento, Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Ctrl+T gives the minute of something noted late.</source>
        <translation>Ctrl+T pone el minuto de algo anotado tarde.</translation>
    </message>
</context>
<context>
    <name>ipt::MeasureCard</name>
    <message>
        <source>Scores and attendance stand here, session by session. Measures are taken on the member&apos;s page.</source>
        <translation>Puntuaciones y asistencia aparecen aquí, sesión por sesión. Las medidas se toman en la página de la persona.</translation>
    </message>
    <message>
        <source>Scores and attendance by session</source>
        <translation>Puntuaciones y asistencia por sesión</translation>
    </message>
    <message>
        <source>Measure shown</source>
        <translation>Medida mostrada</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>No measure has been taken yet.</source>
        <translation>Aún no se ha tomado ninguna medida.</translation>
    </message>
    <message>
        <source>◆ reliably better than at first</source>
        <translation>◆ mejoría confiable desde la primera vez</translation>
    </message>
    <message>
        <source>▲ reliably worse than at first</source>
        <translation>▲ deterioro confiable desde la primera vez</translation>
    </message>
    <message>
        <source>ring: an answer to see to</source>
        <translation>anillo: una respuesta que atender</translation>
    </message>
    <message>
        <source>dashed: where a change becomes reliable</source>
        <translation>línea discontinua: donde un cambio pasa a ser confiable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event&apos;s letter, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not taken in this time</source>
        <translation>no se tomó en este tiempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure, and what it tells of</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>0: asked, and no use told of</source>
        <translation>0: se preguntó y no se informó consumo</translation>
    </message>
</context>
<context>
    <name>ipt::MeasureChart</name>
    <message>
        <source>Scores and attendance by session</source>
        <translation>Puntuaciones y asistencia por sesión</translation>
    </message>
    <message>
        <source>Attendance by session</source>
        <translation>Asistencia por sesión</translation>
    </message>
    <message>
        <source>%1 and attendance by session</source>
        <translation>%1 y asistencia por sesión</translation>
    </message>
    <message>
        <source>not in the group</source>
        <translation>fuera del grupo</translation>
    </message>
    <message>
        <source>attendance not recorded</source>
        <translation>asistencia sin anotar</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sesión %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; use on at least %n day(s)</source>
        <translation>
            <numerusform>%1; consumo en al menos %n día</numerusform>
            <numerusform>%1; consumo en al menos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a session, and an event after it</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a session, and the phase it is in</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; asked, and no use told of</source>
        <translation>%1; se preguntó y no se informó consumo</translation>
    </message>
</context>
<context>
    <name>ipt::MeasuresCard</name>
    <message>
        <source>kept</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>kept, not scored</source>
        <translation>guardada, sin puntuar</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Type the answers as figures, in the form&apos;s order; a minus where one was not answered. Down goes to the next form.</source>
        <translation>Escriba las respuestas en cifras, en el orden del formulario; un menos donde no se respondió. Flecha abajo pasa al siguiente formulario.</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>all typed in</source>
        <translation>todo ingresado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n due</source>
        <translation>
            <numerusform>%1, %n pendiente</numerusform>
            <numerusform>%1, %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all typed in</source>
        <translation>%1, todo ingresado</translation>
    </message>
    <message>
        <source>%1, answers of %2</source>
        <translation>%1, respuestas de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>sobra %n</numerusform>
            <numerusform>sobran %n</numerusform>
        </translation>
    </message>
    <message>
        <source>item %1?</source>
        <translation>¿ítem %1?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ipt::MeasuresTab</name>
    <message>
        <source>Measures taken</source>
        <translation>Medidas tomadas</translation>
    </message>
    <message>
        <source>Filled-in questionnaires stand here with their scores. Type the answers of one as figures.</source>
        <translation>Los cuestionarios respondidos aparecen aquí con su puntuación. Escriba las respuestas de uno en cifras.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, sesión %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Put right or removed</source>
        <translation>Corregidas o quitadas</translation>
    </message>
    <message>
        <source>Answers that were put right or removed</source>
        <translation>Respuestas corregidas o quitadas</translation>
    </message>
    <message>
        <source>%1 Kept: %2.</source>
        <translation>%1 Guardado: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n on this day</source>
        <translation>
            <numerusform>%n este día</numerusform>
            <numerusform>%n este día</numerusform>
        </translation>
    </message>
    <message>
        <source>before joining</source>
        <translation>antes de entrar</translation>
    </message>
    <message>
        <source>removed %1 by %2</source>
        <translation>quitada el %1 por %2</translation>
    </message>
    <message>
        <source>put right %1 by %2</source>
        <translation>corregida el %1 por %2</translation>
    </message>
    <message>
        <source>%1 · answers %2</source>
        <translation>%1 · respuestas %2</translation>
    </message>
</context>
<context>
    <name>ipt::MemberChanges</name>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Inventory removed</source>
        <translation>Inventario quitado</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>Formulación</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step removed</source>
        <translation>Próximo paso quitado</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>Evento de vida</translation>
    </message>
    <message>
        <source>Life event removed</source>
        <translation>Evento de vida quitado</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Measure removed</source>
        <translation>Medida quitada</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <source>Growth rating</source>
        <translation>Valoración de crecimiento</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Next step carried forward</source>
        <translation>Próximo paso retomado</translation>
    </message>
    <message>
        <source>Measure put right</source>
        <translation>Medida corregida</translation>
    </message>
    <message>
        <source>Midpoint review</source>
        <translation>Revisión intermedia</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Individual contact</source>
        <translation>Contacto individual</translation>
    </message>
</context>
<context>
    <name>ipt::MemberContactsCard</name>
    <message>
        <source>Individual contacts</source>
        <translation>Contactos individuales</translation>
    </message>
    <message>
        <source>A call or a talk outside the meetings is a small record of its own.</source>
        <translation>Una llamada o conversación fuera de las sesiones es un pequeño registro aparte.</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>Anotar contacto…</translation>
    </message>
    <message>
        <source>%1, %2 min · %3</source>
        <translation>%1, %2 min · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ipt::MemberPageView</name>
    <message>
        <source>Group the page is about</source>
        <translation>Grupo de la página</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Formulation and goals</source>
        <translation>Formulación y metas</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Midpoint</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Other people by their full names, as the member chose</source>
        <translation>Otras personas con su nombre completo, como eligió la persona</translation>
    </message>
    <message>
        <source>Farewell sheet</source>
        <translation>Hoja de despedida</translation>
    </message>
</context>
<context>
    <name>ipt::MemberProgressView</name>
    <message>
        <source>Group overview</source>
        <translation>Panorama del grupo</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>member · facilitator, 0–4</source>
        <translation>integrante · facilitación, 0–4</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Preguntar la próxima vez</translation>
    </message>
    <message>
        <source>Relationships, first to latest inventory</source>
        <translation>Relaciones, del primer al último inventario</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Next steps tried</source>
        <translation>Próximos pasos intentados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing can be told yet: a measure taken twice, a goal rated or a second inventory will show what changed.</source>
        <translation>Aún no se puede decir nada: una medida tomada dos veces, una meta valorada o un segundo inventario mostrarán qué cambió.</translation>
    </message>
    <message>
        <source>Group shown</source>
        <translation>Grupo mostrado</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>now at %1</source>
        <translation>ahora en %1</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>aún sin valorar</translation>
    </message>
    <message>
        <source>0 is what was expected</source>
        <translation>0 es lo esperado</translation>
    </message>
    <message>
        <source>No goal is written down yet. Goals belong to the member&apos;s formulation.</source>
        <translation>Aún no hay metas escritas. Las metas van en la formulación de la persona.</translation>
    </message>
    <message>
        <source>A second inventory will show who moved, toward the member or away.</source>
        <translation>Un segundo inventario mostrará quién se acercó y quién se alejó.</translation>
    </message>
    <message>
        <source>wished %1</source>
        <translation>deseado %1</translation>
    </message>
    <message>
        <source>Growth is rated by the member and by the facilitator, from 0 to 4.</source>
        <translation>El crecimiento lo valoran la persona y quien facilita, de 0 a 4.</translation>
    </message>
    <message>
        <source>Nothing is to be followed up.</source>
        <translation>No hay nada que seguir.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>What the member undertakes between meetings is counted here.</source>
        <translation>Aquí se cuenta lo que la persona se propone entre sesiones.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation>Comparar fechas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
</context>
<context>
    <name>ipt::MemberStrategiesCard</name>
    <message>
        <source>Strategies of the group</source>
        <translation>Estrategias del grupo</translation>
    </message>
    <message>
        <source>What the group works out for these areas is written down in a session&apos;s wrap-up and appears here.</source>
        <translation>Lo que el grupo elabora para estas áreas se escribe en el cierre de una sesión y aparece aquí.</translation>
    </message>
    <message>
        <source>Enter links a strategy to the member&apos;s moments it came from.</source>
        <translation>Intro enlaza una estrategia con los momentos de la persona de los que viene.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a moment&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) of others</source>
        <translation>
            <numerusform>%n momento de otras personas</numerusform>
            <numerusform>%n momentos de otras personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a session, and the moments</comment>
        <translation>%1, de %2</translation>
    </message>
</context>
<context>
    <name>ipt::MembersPage</name>
    <message>
        <source>in no group</source>
        <translation>sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n open follow-up(s)</source>
        <translation>
            <numerusform>%n seguimiento abierto</numerusform>
            <numerusform>%n seguimientos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Nobody&apos;s name or group begins like that.</source>
        <translation>Ningún nombre ni grupo empieza así.</translation>
    </message>
    <message>
        <source>Members are the people who come to groups. Each keeps their own record.</source>
        <translation>Integrantes son las personas que vienen a los grupos. Cada una tiene su propio registro.</translation>
    </message>
    <message>
        <source>Find by name or group</source>
        <translation>Buscar por nombre o grupo</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nuevo integrante</translation>
    </message>
    <message>
        <source>Add the first member</source>
        <translation>Agregar al primer integrante</translation>
    </message>
</context>
<context>
    <name>ipt::MidpointTab</name>
    <message>
        <source>Session of the midpoint review</source>
        <translation>Sesión de la revisión intermedia</translation>
    </message>
    <message>
        <source>What others have said to them</source>
        <translation>Lo que otras personas le han dicho</translation>
    </message>
    <message>
        <source>Moments of feedback toward the member appear here.</source>
        <translation>Aquí aparecen los momentos de devolución hacia la persona.</translation>
    </message>
    <message>
        <source>Enter takes a line into “What in the group helps”.</source>
        <translation>Intro lleva una línea a “Qué ayuda en el grupo”.</translation>
    </message>
    <message>
        <source>What sets off use</source>
        <translation>Qué desencadena el consumo</translation>
    </message>
    <message>
        <source>Triggers named in the inventory or marked in a session appear here.</source>
        <translation>Aquí aparecen los detonantes nombrados en el inventario o marcados en una sesión.</translation>
    </message>
    <message>
        <source>Enter takes a line into “What gets in the way”.</source>
        <translation>Intro lleva una línea a “Qué lo dificulta”.</translation>
    </message>
    <message>
        <source>Midpoint review</source>
        <translation>Revisión intermedia</translation>
    </message>
    <message>
        <source>what was said in it</source>
        <translation>lo que se dijo en ella</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En la sesión</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Realizada el</translation>
    </message>
    <message>
        <source>What has changed in their relationships</source>
        <translation>Qué ha cambiado en sus relaciones</translation>
    </message>
    <message>
        <source>What in the group helps</source>
        <translation>Qué ayuda en el grupo</translation>
    </message>
    <message>
        <source>What gets in the way</source>
        <translation>Qué lo dificulta</translation>
    </message>
    <message>
        <source>The goals as they stand now</source>
        <translation>Las metas como están ahora</translation>
    </message>
    <message>
        <source>What the second half is for</source>
        <translation>Para qué es la segunda mitad</translation>
    </message>
    <message>
        <source>Write the day it was held, today or before, as %1.</source>
        <translation>Escriba el día en que se realizó, hoy o antes, así: %1.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
</context>
<context>
    <name>ipt::MomentModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>risk · follow-up opened</source>
        <translation>riesgo · seguimiento abierto</translation>
    </message>
</context>
<context>
    <name>ipt::MomentStream</name>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Enter changes the moment, Delete takes it away; Ctrl+Z brings it back</source>
        <translation>Intro cambia el momento, Supr lo quita; Ctrl+Z lo recupera</translation>
    </message>
    <message>
        <source>What you notice goes into the line below, one moment a line. Enter saves it.</source>
        <translation>Lo que observe va en la línea de abajo, un momento por línea. Intro lo guarda.</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Changing an earlier moment. Enter keeps the change, Esc leaves it as it was.</source>
        <translation>Cambio de un momento anterior. Intro guarda el cambio, Esc lo deja como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved</source>
        <translation>
            <numerusform>%n, guardado</numerusform>
            <numerusform>%n, todos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Minute of the session</source>
        <translation>Minuto de la sesión</translation>
    </message>
    <message>
        <source>The minute of the session at which it was; Ctrl+T comes here, Enter goes back to the line</source>
        <translation>El minuto de la sesión en que ocurrió; Ctrl+T lleva aquí, Intro vuelve a la línea</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>ipt::MomentsCard</name>
    <message>
        <source>Moments of this session</source>
        <translation>Momentos de esta sesión</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
</context>
<context>
    <name>ipt::MomentsDialog</name>
    <message>
        <source>Moments it came from</source>
        <translation>Momentos de los que viene</translation>
    </message>
    <message>
        <source>Link the moments</source>
        <translation>Enlazar momentos</translation>
    </message>
    <message>
        <source>Space ticks a moment.</source>
        <translation>Espacio marca un momento.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <comment>a moment</comment>
        <translation>Sesión %1: %2</translation>
    </message>
</context>
<context>
    <name>ipt::MovesCard</name>
    <message>
        <source>as wished</source>
        <translation>como se deseaba</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>hacia el deseo</translation>
    </message>
    <message>
        <source>away</source>
        <translation>lejos del deseo</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>closer</source>
        <translation>más cerca</translation>
    </message>
    <message>
        <source>farther</source>
        <translation>más lejos</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entró</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salió</translation>
    </message>
    <message>
        <source>%1: ring %2</source>
        <translation>%1: anillo %2</translation>
    </message>
    <message>
        <source>%1: not in the circle</source>
        <translation>%1: no está en el círculo</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>Quién se movió</translation>
    </message>
    <message>
        <source>What one could say</source>
        <translation>Lo que se podría decir</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Con el nombre</translation>
    </message>
    <message>
        <source>Put into the farewell</source>
        <translation>Poner en la despedida</translation>
    </message>
    <message>
        <source>Put all in</source>
        <translation>Poner todo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anillos</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>The farewell sheet goes home with the member: without a name it tells nobody who is meant.</source>
        <translation>La hoja de despedida se va a casa con la persona: sin un nombre no dice a nadie de quién se trata.</translation>
    </message>
    <message>
        <source>%1 was %2 in the first inventory, with another relation. If they are two people, take one out and add them again, so that their ways are told apart.</source>
        <translation>%1 era %2 en el primer inventario, con otra relación. Si son dos personas, quite una y agréguela de nuevo, para distinguir el camino de cada una.</translation>
    </message>
    <message>
        <source>%1 †</source>
        <translation>%1 †</translation>
    </message>
    <message>
        <source>What one could say about %1</source>
        <translation>Lo que se podría decir sobre %1</translation>
    </message>
    <message>
        <source>In the farewell</source>
        <translation>En la despedida</translation>
    </message>
</context>
<context>
    <name>ipt::NewMemberDialog</name>
    <message>
        <source>New member</source>
        <translation>Nuevo integrante</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Name on the record</source>
        <translation>Nombre en el registro</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Nombre que usa</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>the first name, unless another is written here</source>
        <translation>el primer nombre, salvo que se escriba otro aquí</translation>
    </message>
    <message>
        <source>Write the name for the record; the name they go by is shown everywhere else.</source>
        <translation>Escriba el nombre para el registro; en lo demás se muestra el nombre que la persona usa.</translation>
    </message>
</context>
<context>
    <name>ipt::NewPasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Contraseña anterior</translation>
    </message>
    <message>
        <source>New password, at least 12 characters</source>
        <translation>Contraseña nueva, al menos 12 caracteres</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repetir la contraseña nueva</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Las dos contraseñas nuevas no son iguales.</translation>
    </message>
</context>
<context>
    <name>ipt::NoteDesk</name>
    <message>
        <source>Group note</source>
        <translation>Nota de grupo</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Draft the notes</source>
        <translation>Hacer borradores</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar borrador</translation>
    </message>
</context>
<context>
    <name>ipt::NoteEditor</name>
    <message>
        <source>Draft from the moments</source>
        <translation>Borrador de los momentos</translation>
    </message>
    <message>
        <source>Tinted: drafted from the moments, not yet accepted. Tab accepts a sentence, typing changes it.</source>
        <translation>Con fondo: redactado a partir de los momentos, aún sin aceptar. Tab acepta una frase; escribir la cambia.</translation>
    </message>
    <message>
        <source>Template of the note</source>
        <translation>Plantilla de la nota</translation>
    </message>
    <message>
        <source>Areas worked on</source>
        <translation>Áreas trabajadas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write in your own words, or begin with what the moments say.</source>
        <translation>Escriba con sus propias palabras, o empiece con lo que dicen los momentos.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>%1 No note is asked for; the attendance says it.</source>
        <translation>%1 No se pide una nota; la asistencia lo dice.</translation>
    </message>
</context>
<context>
    <name>ipt::NoteReader</name>
    <message>
        <source>session %1 of %2</source>
        <translation>sesión %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) attended</source>
        <translation>
            <numerusform>asistió %n integrante</numerusform>
            <numerusform>asistieron %n integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>Firmada por %1 el %2</translation>
    </message>
    <message>
        <source>Co-signed by %1 on %2</source>
        <translation>Cofirmada por %1 el %2</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
</context>
<context>
    <name>ipt::NoteTextEdit</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Keep “%1” among the practice&apos;s words</source>
        <translation>Guardar “%1” entre las palabras de la práctica</translation>
    </message>
    <message>
        <source>Keep as a snippet…</source>
        <translation>Guardar como fragmento…</translation>
    </message>
</context>
<context>
    <name>ipt::NotesCard</name>
    <message>
        <source>group note</source>
        <translation>nota de grupo</translation>
    </message>
    <message>
        <source>progress note</source>
        <translation>nota de progreso</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>nota privada</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No note that you may read has been written yet.</source>
        <translation>Aún no hay notas escritas que le corresponda leer.</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a note, its day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>las %1 más recientes de %2</translation>
    </message>
</context>
<context>
    <name>ipt::NotesTab</name>
    <message>
        <source>Group note</source>
        <translation>Nota de grupo</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>Nota de progreso</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>co-signed</source>
        <translation>cofirmada</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes are written in a session&apos;s wrap-up; the member&apos;s own and the group&apos;s stand here together.</source>
        <translation>Las notas se escriben en el cierre de la sesión; aquí están juntas la individual y la de grupo.</translation>
    </message>
    <message>
        <source>Session %1 · %2</source>
        <translation>Sesión %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find in these notes</source>
        <translation>Buscar en estas notas</translation>
    </message>
    <message>
        <source>Find in these notes (Ctrl+F)</source>
        <translation>Buscar en estas notas (Ctrl+F)</translation>
    </message>
    <message>
        <source>none has these words</source>
        <translation>ninguna tiene estas palabras</translation>
    </message>
</context>
<context>
    <name>ipt::OverviewCard</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a score and its band</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n momento</numerusform>
            <numerusform>%n momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Members by sessions, as a table</source>
        <translation>Integrantes por sesión, en una tabla</translation>
    </message>
    <message>
        <source>Members by sessions</source>
        <translation>Integrantes por sesión</translation>
    </message>
    <message>
        <source>The figure is the score and its ground the band; a dot says that the member was worked with; a shape in the corner says who was late, left early or was away.</source>
        <translation>La cifra es la puntuación y su fondo el rango; un punto dice que se trabajó con la persona; una figura en la esquina dice quién llegó tarde, salió antes o faltó.</translation>
    </message>
    <message>
        <source>attendance and who was worked with</source>
        <translation>asistencia y con quién se trabajó</translation>
    </message>
    <message>
        <source>attendance, %1 and who was worked with</source>
        <translation>asistencia, %1 y con quién se trabajó</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>ipt::OverviewPart</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 % better, %2 % worse</source>
        <translation>%1 % mejor, %2 % peor</translation>
    </message>
    <message>
        <source>n = %1 · %2</source>
        <translation>n = %1 · %2</translation>
    </message>
    <message>
        <source>reliably better</source>
        <translation>mejoría confiable</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>reliably worse</source>
        <translation>deterioro confiable</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Exportar como tabla…</translation>
    </message>
    <message>
        <source>What became of the members of the groups you supervise stands here, once there is such a group.</source>
        <translation>Aquí aparece lo que pasó con los integrantes de los grupos que supervisa, cuando haya un grupo así.</translation>
    </message>
    <message>
        <source>Change from the first score to the latest</source>
        <translation>Cambio de la primera puntuación a la más reciente</translation>
    </message>
    <message>
        <source>Change by measure</source>
        <translation>Cambio por medida</translation>
    </message>
    <message>
        <source>No member has two scores of a measure with a reliable change yet.</source>
        <translation>Aún nadie tiene dos puntuaciones de una medida con cambio confiable.</translation>
    </message>
    <message>
        <source>Left after session</source>
        <translation>Salió después de la sesión</translation>
    </message>
    <message>
        <source>Members who left, by session</source>
        <translation>Integrantes que salieron, por sesión</translation>
    </message>
    <message>
        <source>Nobody left before the last session.</source>
        <translation>Nadie salió antes de la última sesión.</translation>
    </message>
    <message>
        <source>Counts of 1 to %1 are left out of what is exported</source>
        <translation>Las cantidades de 1 a %1 se omiten en lo que se exporta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completaron</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Salió antes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Groups and what became of their members</source>
        <translation>Grupos y qué pasó con sus integrantes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>a line chooses what the bars tell of</source>
        <translation>una línea elige lo que muestran las barras</translation>
    </message>
    <message>
        <source>Reading: %L1 of %L2 groups</source>
        <translation>Leyendo: %L1 de %L2 grupos</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in the groups you supervise: %1 completed, %2 left early, %3 go on.</source>
        <translation>
            <numerusform>%n integrante en los grupos que supervisa: completaron %1, salieron antes %2, siguen %3.</numerusform>
            <numerusform>%n integrantes en los grupos que supervisa: completaron %1, salieron antes %2, siguen %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %L1 of %L2 groups were read.</source>
        <translation>Solo se leyeron %L1 de %L2 grupos.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>todos los grupos</translation>
    </message>
</context>
<context>
    <name>ipt::OverviewTab</name>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message numerus="yes">
        <source>Attended %1 of %n session(s).</source>
        <translation>
            <numerusform>Asistió a %1 de %n sesión.</numerusform>
            <numerusform>Asistió a %1 de %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>What sets off use</source>
        <translation>Qué desencadena el consumo</translation>
    </message>
    <message>
        <source>Triggers named in the inventory or marked in a session appear here.</source>
        <translation>Aquí aparecen los detonantes nombrados en el inventario o marcados en una sesión.</translation>
    </message>
</context>
<context>
    <name>ipt::PageHeader</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ipt::Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>Ir a o hacer</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>A page, a group, “session 7”, a member, or what to do</source>
        <translation>Una página, un grupo, «sesión 7», una persona o qué hacer</translation>
    </message>
</context>
<context>
    <name>ipt::PaletteChoices</name>
    <message>
        <source>%1, session %2</source>
        <translation>%1, sesión %2</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>member</source>
        <translation>integrante</translation>
    </message>
    <message>
        <source>%1, progress</source>
        <translation>%1, progreso</translation>
    </message>
    <message>
        <source>%1, inventory</source>
        <translation>%1, inventario</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Buscar «%1»</translation>
    </message>
    <message>
        <source>in the whole record</source>
        <translation>en todo el registro</translation>
    </message>
</context>
<context>
    <name>ipt::PasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
</context>
<context>
    <name>ipt::PeopleLine</name>
    <message>
        <source>Add a person: name, relation, ring</source>
        <translation>Agregar persona: nombre, relación, anillo</translation>
    </message>
    <message>
        <source>For example: Luis, brother, 4. A pasted list adds a person for each line.</source>
        <translation>Por ejemplo: Luis, hermano, 4. Una lista pegada agrega una persona por línea.</translation>
    </message>
    <message>
        <source>Who stands there, in ring %1? Name, relation</source>
        <translation>¿Quién está ahí, en el anillo %1? Nombre, relación</translation>
    </message>
</context>
<context>
    <name>ipt::PeopleList</name>
    <message>
        <source>ring %1, wished %2</source>
        <translation>anillo %1, deseado %2</translation>
    </message>
    <message>
        <source>ring %1</source>
        <translation>anillo %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 †</source>
        <translation>%1 †</translation>
    </message>
    <message>
        <source>Problem area</source>
        <translation>Área problema</translation>
    </message>
    <message>
        <source>still to be placed</source>
        <translation>por ubicar</translation>
    </message>
</context>
<context>
    <name>ipt::PeopleSheet</name>
    <message>
        <source>still to be placed</source>
        <translation>por ubicar</translation>
    </message>
    <message>
        <source>ring %1, wished %2</source>
        <translation>anillo %1, deseado %2</translation>
    </message>
    <message>
        <source>ring %1</source>
        <translation>anillo %1</translation>
    </message>
    <message>
        <source>%1 †</source>
        <translation>%1 †</translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>Una lista de personas</translation>
    </message>
    <message>
        <source>A list of people, one a line: name, relation, ring</source>
        <translation>Una lista de personas, una por línea: nombre, relación, anillo</translation>
    </message>
    <message>
        <source>What is understood of the list</source>
        <translation>Lo que se entiende de la lista</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Agregarlas</translation>
    </message>
    <message>
        <source>Luis, brother, 4
Ana, sponsor, 2
Beto, ex-partner, 5</source>
        <translation>Luis, hermano, 4
Ana, madrina, 2
Beto, expareja, 5</translation>
    </message>
    <message>
        <source>One a line: name, relation, ring 1 to 5. Without a ring they wait below the circle to be placed.</source>
        <translation>Una por línea: nombre, relación, anillo de 1 a 5. Sin anillo esperan debajo del círculo hasta que se ubiquen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Agregar %n persona</numerusform>
            <numerusform>Agregar %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::PersonCard</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Ring now</source>
        <translation>Anillo actual</translation>
    </message>
    <message>
        <source>Ring wished</source>
        <translation>Anillo deseado</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>como ahora</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Falleció</translation>
    </message>
    <message>
        <source>What is valued</source>
        <translation>Lo que se valora</translation>
    </message>
    <message>
        <source>What is difficult</source>
        <translation>Lo que es difícil</translation>
    </message>
    <message>
        <source>What each expects of the other</source>
        <translation>Lo que cada parte espera de la otra</translation>
    </message>
    <message>
        <source>What can&apos;t be said</source>
        <translation>Lo que no se puede decir</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Lo que debería cambiar</translation>
    </message>
    <message>
        <source>What in it triggers use</source>
        <translation>Lo que en ella detona el consumo</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>aún sin ubicar</translation>
    </message>
    <message>
        <source>Place on the ring</source>
        <translation>Lugar en el anillo</translation>
    </message>
    <message>
        <source>at %1 o&apos;clock</source>
        <translation>hora %1 del reloj</translation>
    </message>
</context>
<context>
    <name>ipt::PlanCard</name>
    <message>
        <source>When measures are asked for</source>
        <translation>Cuándo se piden las medidas</translation>
    </message>
    <message>
        <source>choose one to change</source>
        <translation>elija uno para cambiarlo</translation>
    </message>
    <message>
        <source>Group whose measures these are</source>
        <translation>Grupo cuyas medidas son estas</translation>
    </message>
    <message>
        <source>Measures and when they are asked for</source>
        <translation>Medidas y cuándo se piden</translation>
    </message>
    <message>
        <source>the group&apos;s own</source>
        <translation>propio del grupo</translation>
    </message>
</context>
<context>
    <name>ipt::PracticeDialog</name>
    <message>
        <source>The practice</source>
        <translation>La práctica</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>A program under 42 CFR Part 2</source>
        <translation>Un programa bajo 42 CFR Part 2</translation>
    </message>
    <message>
        <source>The practice needs a name.</source>
        <translation>La práctica necesita un nombre.</translation>
    </message>
    <message>
        <source>This time zone is not known; use a name such as America/New_York.</source>
        <translation>No se conoce esta zona horaria; use un nombre como America/New_York.</translation>
    </message>
    <message>
        <source>Notes are due after</source>
        <translation>Las notas vencen a las</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
</context>
<context>
    <name>ipt::PresenceCard</name>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Techniques in this meeting</source>
        <translation>Técnicas de esta sesión</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>llegó %1</translation>
    </message>
    <message>
        <source>left, %1 min</source>
        <translation>salió, %1 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n aquí</numerusform>
            <numerusform>%n aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n con aviso</numerusform>
            <numerusform>%n con aviso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mark</source>
        <translation>
            <numerusform>%n por anotar</numerusform>
            <numerusform>%n por anotar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard yet: %1.</source>
        <translation>Aún sin hablar: %1.</translation>
    </message>
    <message>
        <source>%1 has not spoken yet.</source>
        <translation>%1 aún no ha hablado.</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Marcar presentes</translation>
    </message>
    <message>
        <source>%1 has not spoken yet, and was last worked with in session %2.</source>
        <translation>%1 aún no ha hablado; el trabajo más reciente fue en la sesión %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n session(s))</source>
        <translation>
            <numerusform>%1 (%n sesión)</numerusform>
            <numerusform>%1 (%n sesiones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not worked with for some time: %1.</source>
        <translation>Hace tiempo que no se trabaja con: %1.</translation>
    </message>
    <message>
        <source>Usual in this phase and not used yet: %1.</source>
        <translation>Habitual en esta fase y aún sin usar: %1.</translation>
    </message>
    <message>
        <source>A mark now adds to the sitting before: who comes only now is late, who does not come back left early.</source>
        <translation>Lo que marque ahora se suma a la parte anterior: quien viene solo ahora llegó tarde, quien no vuelve se fue antes.</translation>
    </message>
    <message>
        <source>missed %1 min</source>
        <translation>se perdió %1 min</translation>
    </message>
</context>
<context>
    <name>ipt::PresenceLegend</name>
    <message>
        <source>%1 %2</source>
        <comment>key and what it records</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ipt::PresenceList</name>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Keys for the current member: P present, L late, E left early, X excused, A absent, Delete takes the mark away, plus and minus change the minutes; Shift+P marks everybody who has no mark.</source>
        <translation>Teclas para la persona actual: P presente, L llegó tarde, E salió antes, X con aviso, A ausente, Supr quita la marca, más y menos cambian los minutos; Mayús+P marca presente a quien no tiene marca.</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>aún sin marcar</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>aún sin hablar</translation>
    </message>
    <message>
        <source>last spoke: %1</source>
        <translation>último turno: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>ipt::ProgressExports</name>
    <message>
        <source>Written. It has left the encrypted practice: keep it where records are kept.</source>
        <translation>Escrito. Salió de la práctica cifrada: guárdelo donde se guardan los registros.</translation>
    </message>
    <message>
        <source>%1 Choose another place.</source>
        <comment>why a file could not be written</comment>
        <translation>%1 Elija otro lugar.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a picture.</source>
        <translation>El gráfico está en el portapapeles, como imagen.</translation>
    </message>
    <message>
        <source>The table is on the clipboard, as text.</source>
        <translation>La tabla está en el portapapeles, como texto.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
</context>
<context>
    <name>ipt::ProgressListView</name>
    <message>
        <source>Nothing can be told yet.</source>
        <translation>Aún no se puede decir nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) open</source>
        <translation>
            <numerusform>%n seguimiento abierto</numerusform>
            <numerusform>%n seguimientos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>in one look</source>
        <translation>de un vistazo</translation>
    </message>
    <message>
        <source>Group overviews</source>
        <translation>Panoramas de grupo</translation>
    </message>
    <message>
        <source>The members of your groups stand here, each with what has changed. Add members on the page of a group.</source>
        <translation>Los integrantes de sus grupos están aquí, con lo que ha cambiado para cada quien. Agregue integrantes en la página de un grupo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>%n of yours</source>
        <translation>
            <numerusform>%n de los suyos</numerusform>
            <numerusform>%n de los suyos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::Question</name>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1: this can&apos;t stay empty.</source>
        <translation>%1: no puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>ipt::Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>ipt::RatingRow</name>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>%1: member %2, facilitator %3, of %4</source>
        <translation>%1: integrante %2, facilitación %3, de %4</translation>
    </message>
</context>
<context>
    <name>ipt::RecordCard</name>
    <message>
        <source>On the record</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Atención clínica</translation>
    </message>
    <message>
        <source>Name on the record</source>
        <translation>Nombre en el registro</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Nombre que usa</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Substances, with commas between</source>
        <translation>Sustancias, separadas por comas</translation>
    </message>
    <message>
        <source>Recovery began</source>
        <translation>Inicio de la recuperación</translation>
    </message>
    <message>
        <source>Other treatment, one a line</source>
        <translation>Otro tratamiento, uno por línea</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de seguridad</translation>
    </message>
    <message>
        <source>%1: write the day like %2.</source>
        <translation>%1: escriba el día así: %2.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>ipt::RecoverForm</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Abrir con la clave de recuperación</translation>
    </message>
    <message>
        <source>The key from the sheet that was printed or saved when the practice was created opens it and gives you a new password.</source>
        <translation>La clave de la hoja que se imprimió o guardó al crear la práctica la abre y permite elegir una contraseña nueva.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>New password, at least 12 characters</source>
        <translation>Contraseña nueva, al menos 12 caracteres</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repetir la contraseña nueva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
</context>
<context>
    <name>ipt::RecoveryKeyDialog</name>
    <message>
        <source>Keep the recovery key</source>
        <translation>Guarde la clave de recuperación</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ya la guardé</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>It is shown only this once, and the one before opens nothing any more. Write it down and keep it apart from this computer.</source>
        <translation>Se muestra solo esta vez, y la anterior ya no abre nada. Anótela y guárdela lejos de esta computadora.</translation>
    </message>
</context>
<context>
    <name>ipt::RecoverySheet</name>
    <message>
        <source>Keep the recovery key</source>
        <translation>Guarde la clave de recuperación</translation>
    </message>
    <message>
        <source>It opens the practice when every password is lost, and it is shown only this once. Print it, or save it on something that is kept apart from this computer.</source>
        <translation>Abre la práctica cuando se pierden todas las contraseñas, y se muestra solo esta vez. Imprímala o guárdela en algo que esté lejos de esta computadora.</translation>
    </message>
    <message>
        <source>I have printed it or kept it in a safe place</source>
        <translation>Ya la imprimí o la tengo en un lugar seguro</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>IPT Groups: recovery key

%1

Whoever has this key and the practice&apos;s two files can read everything in them. Keep it locked away, apart from the computer. To use it, open the practice, choose “Password lost”, and type the key.</source>
        <translation>IPT Groups: clave de recuperación

%1

Quien tenga esta clave y los dos archivos de la práctica puede leer todo lo que contienen. Guárdela bajo llave, lejos de la computadora. Para usarla, abra la práctica, elija “Contraseña perdida” y escriba la clave.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>%1. Choose another place.</source>
        <translation>%1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>ipt::ReportDialog</name>
    <message>
        <source>Progress report of %1</source>
        <translation>Informe de progreso de %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For what purpose</source>
        <translation>Con qué fin</translation>
    </message>
    <message>
        <source>Why no consent is needed</source>
        <translation>Por qué no hace falta consentimiento</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From the first session until today</source>
        <translation>De la primera sesión hasta hoy</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Las últimas cuatro semanas</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Su comentario</translation>
    </message>
    <message>
        <source>What the figures don&apos;t say: how the member is doing, and what comes next.</source>
        <translation>Lo que las cifras no dicen: cómo está la persona y qué sigue.</translation>
    </message>
    <message>
        <source>Why the name has to stand there</source>
        <translation>Por qué el nombre debe estar ahí</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Use and events</source>
        <translation>Consumo y eventos</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <comment>a recipient</comment>
        <translation>%1 (no vigente)</translation>
    </message>
    <message>
        <source>Without a consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>The member asked for it; a medical emergency; an order of a court …</source>
        <translation>La persona lo pidió; una emergencia médica; una orden judicial …</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>PDF, to file and print</source>
        <translation>PDF, para archivar e imprimir</translation>
    </message>
    <message>
        <source>ODT, to work on in a word processor</source>
        <translation>ODT, para editar en un procesador de texto</translation>
    </message>
    <message>
        <source>HTML, to read in a browser</source>
        <translation>HTML, para leer en un navegador</translation>
    </message>
    <message>
        <source>The report is logged as a disclosure: to whom it went, for what purpose and under which consent. Notes are never part of it.</source>
        <translation>El informe se registra como divulgación: para quién salió, con qué fin y con qué consentimiento. Las notas nunca se incluyen.</translation>
    </message>
    <message>
        <source>It covers: %1</source>
        <translation>Abarca: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are left out because they name somebody else: %1</source>
        <translation>
            <numerusform>Se omite %n entrada porque nombra a otra persona: %1</numerusform>
            <numerusform>Se omiten %n entradas porque nombran a otra persona: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
        <source>Write to whom the report goes.</source>
        <translation>Escriba para quién es el informe.</translation>
    </message>
    <message>
        <source>Write for what purpose the report goes out.</source>
        <translation>Escriba con qué fin sale el informe.</translation>
    </message>
    <message>
        <source>Records of a Part 2 program leave under a consent of the member. Choose one, or write why none is needed.</source>
        <translation>Los registros de un programa de la Parte 2 salen con un consentimiento de la persona. Elija uno, o escriba por qué no hace falta.</translation>
    </message>
    <message>
        <source>The comment names somebody else (%1). Change it, or write below it why the name has to stand there.</source>
        <translation>El comentario nombra a otra persona (%1). Cámbielo, o escriba abajo por qué el nombre debe estar ahí.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ipt::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de respaldo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The practice becomes what it was when the backup was made. The practice as it is now is set aside beside it, whole; nothing is overwritten. Passwords stay as they are. You are signed out, and the audit log says what you did.</source>
        <translation>La práctica vuelve a ser lo que era cuando se hizo la copia. La práctica tal como está ahora queda apartada a su lado, íntegra; no se sobrescribe nada. Las contraseñas quedan como están. Su sesión se cierra y el registro de auditoría dice lo que hizo.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de respaldo</translation>
    </message>
    <message>
        <source>There is none in the folder for backups</source>
        <translation>No hay ninguna en la carpeta de las copias</translation>
    </message>
    <message>
        <source>From another folder…</source>
        <translation>De otra carpeta…</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Elija primero una copia de respaldo.</translation>
    </message>
    <message>
        <source>Give your password.</source>
        <translation>Dé su contraseña.</translation>
    </message>
    <message>
        <source>The folder with the backups</source>
        <translation>La carpeta con las copias de respaldo</translation>
    </message>
</context>
<context>
    <name>ipt::RestoreForm</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia de respaldo</translation>
    </message>
    <message>
        <source>Makes the practice file anew as it was when the backup was made. A file that is there is set aside, not overwritten. Name and password are those of that day.</source>
        <translation>Hace de nuevo el archivo de la práctica tal como era cuando se hizo la copia. Un archivo que ya esté ahí se aparta, no se sobrescribe. El nombre y la contraseña son los de aquel día.</translation>
    </message>
    <message>
        <source>Folder with the backups, or a backup itself</source>
        <translation>Carpeta con las copias de respaldo, o una copia</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>There is no backup in this folder</source>
        <translation>No hay copias de respaldo en esta carpeta</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de respaldo</translation>
    </message>
    <message>
        <source>File to make</source>
        <translation>Archivo que se hará</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Password, or the recovery key</source>
        <translation>Contraseña, o la clave de recuperación</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Backups are folders called iptgroups-…Z; choose the one they are in.</source>
        <translation>No hay copias de respaldo en esta carpeta. Las copias son carpetas llamadas iptgroups-…Z; elija aquella en la que están.</translation>
    </message>
    <message>
        <source>Say which file to make.</source>
        <translation>Diga qué archivo se hará.</translation>
    </message>
    <message>
        <source>The folder with the backups</source>
        <translation>La carpeta con las copias de respaldo</translation>
    </message>
    <message>
        <source>Where the practice is kept</source>
        <translation>Dónde se guarda la práctica</translation>
    </message>
    <message>
        <source>Practices (*.iptg)</source>
        <translation>Prácticas (*.iptg)</translation>
    </message>
</context>
<context>
    <name>ipt::ReviewCard</name>
    <message>
        <source>Undertaken last time</source>
        <translation>Pasos anteriores</translation>
    </message>
    <message>
        <source>Nobody undertook anything that is still to be asked about.</source>
        <translation>Nadie se propuso algo por lo que aún haya que preguntar.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>D done · P partly · N not done · X dropped · C carry forward</source>
        <translation>D hecho · P en parte · N no hecho · X dejado · C retomar</translation>
    </message>
    <message>
        <source>Keys for the current row: D done, P partly, N not done, X dropped, C sets it again for the next meeting, Delete asks again.</source>
        <translation>Teclas para la fila actual: D hecho, P en parte, N no hecho, X dejado, C lo acuerda de nuevo para la próxima sesión, Supr vuelve a preguntar.</translation>
    </message>
</context>
<context>
    <name>ipt::RoomPart</name>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stops the clock for a break and starts it again</source>
        <translation>Detiene el reloj para una pausa y lo pone en marcha de nuevo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End it at the time it ended…</source>
        <translation>Terminarla a la hora en que acabó…</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>A short sound tells that a segment of the agenda is over</source>
        <translation>Un sonido breve avisa que terminó un segmento de la agenda</translation>
    </message>
    <message>
        <source>The end of a segment is shown and not heard</source>
        <translation>El fin de un segmento se ve y no se oye</translation>
    </message>
    <message>
        <source>This session has been open since %1 and was not ended. What is noted now gets no minute unless you give one.</source>
        <translation>Esta sesión está abierta desde %1 y no se terminó. Lo que se anote ahora queda sin minuto, salvo que lo indique.</translation>
    </message>
    <message>
        <source>This session has been open since %1 and was not ended.</source>
        <translation>Esta sesión está abierta desde %1 y no se terminó.</translation>
    </message>
</context>
<context>
    <name>ipt::RowList</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>ipt::SavedIndicator</name>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>ipt::ScheduleDialog</name>
    <message>
        <source>When %1 is asked for</source>
        <translation>Cuándo se pide %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <translation>como siempre: %1</translation>
    </message>
    <message>
        <source>each session</source>
        <translation>cada sesión</translation>
    </message>
    <message>
        <source>every so many sessions</source>
        <translation>cada cierto número de sesiones</translation>
    </message>
    <message>
        <source>where a phase starts</source>
        <translation>donde empieza una fase</translation>
    </message>
    <message>
        <source>first and last session</source>
        <translation>primera y última sesión</translation>
    </message>
    <message>
        <source>sessions of our own choice</source>
        <translation>sesiones a elección</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>So many sessions</source>
        <translation>Cada cuántas sesiones</translation>
    </message>
    <message>
        <source>Numbers of the sessions</source>
        <translation>Números de las sesiones</translation>
    </message>
    <message>
        <source>such as 1, 8, 16</source>
        <translation>como 1, 8, 16</translation>
    </message>
    <message>
        <source>Write the sessions as numbers from 1 to %1, such as 1, 8, 16.</source>
        <translation>Escriba las sesiones como números de 1 a %1, por ejemplo 1, 8, 16.</translation>
    </message>
    <message>
        <source>Name at least one session.</source>
        <translation>Nombre al menos una sesión.</translation>
    </message>
</context>
<context>
    <name>ipt::ScreeningCard</name>
    <message>
        <source>Screening talk</source>
        <translation>Entrevista inicial</translation>
    </message>
    <message>
        <source>Wants to understand their impact on others, and others&apos; on them</source>
        <translation>Quiere entender su efecto en los demás y el de los demás en sí</translation>
    </message>
    <message>
        <source>Finds it hard to be assertive and respectful at once</source>
        <translation>Le cuesta tener asertividad y respeto a la vez</translation>
    </message>
    <message>
        <source>Is often preoccupied with how others see them</source>
        <translation>Le preocupa a menudo cómo le ven los demás</translation>
    </message>
    <message>
        <source>Finds it hard to name feelings in the moment</source>
        <translation>Le cuesta nombrar lo que siente en el momento</translation>
    </message>
    <message>
        <source>Has agreed to confidentiality</source>
        <translation>Aceptó la confidencialidad</translation>
    </message>
    <message>
        <source>Hopes</source>
        <translation>Esperanzas</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Inquietudes</translation>
    </message>
    <message>
        <source>Talk held on</source>
        <translation>Entrevista realizada el</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ipt::SearchPage</name>
    <message>
        <source>member</source>
        <translation>integrante</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>estrategia</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>próximo paso</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing that you may see holds all these words. Beginnings of words are enough; try fewer.</source>
        <translation>Nada de lo que le corresponde ver contiene todas estas palabras. Basta el comienzo de las palabras; pruebe con menos.</translation>
    </message>
    <message>
        <source>Notes, moments, strategies, next steps, members and groups: type a few letters of any of them.</source>
        <translation>Notas, momentos, estrategias, próximos pasos, integrantes y grupos: escriba algunas letras de cualquiera.</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
</context>
<context>
    <name>ipt::SessionDesk</name>
    <message>
        <source>Review what %1 undertook</source>
        <translation>Revisar lo que %1 se propuso</translation>
    </message>
    <message>
        <source>Next step of %1</source>
        <translation>Próximo paso de %1</translation>
    </message>
    <message>
        <source>Take away a next step of %1</source>
        <translation>Quitar un próximo paso de %1</translation>
    </message>
    <message>
        <source>Add a strategy</source>
        <translation>Agregar una estrategia</translation>
    </message>
    <message>
        <source>Take away a strategy</source>
        <translation>Quitar una estrategia</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Anotar un momento</translation>
    </message>
    <message>
        <source>Change a moment</source>
        <translation>Cambiar un momento</translation>
    </message>
    <message>
        <source>Take a moment away</source>
        <translation>Quitar un momento</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Asistencia de %1</translation>
    </message>
    <message>
        <source>Everybody present</source>
        <translation>Todas las personas presentes</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Respuestas de %1</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Contacto con %1</translation>
    </message>
    <message>
        <source>Carry forward what %1 undertook</source>
        <translation>Retomar lo que %1 se propuso</translation>
    </message>
    <message>
        <source>Link a strategy to its moments</source>
        <translation>Enlazar una estrategia con sus momentos</translation>
    </message>
</context>
<context>
    <name>ipt::SessionPage</name>
    <message>
        <source>Move the session</source>
        <translation>Mover la sesión</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Fijar el día</translation>
    </message>
    <message>
        <source>The other sessions stay where they are. The reason is kept with the session.</source>
        <translation>Las demás sesiones quedan donde están. El motivo se guarda con la sesión.</translation>
    </message>
    <message>
        <source>When does the group meet for this session?</source>
        <translation>¿Cuándo se reúne el grupo para esta sesión?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Write the session up</source>
        <translation>Registrar la sesión</translation>
    </message>
    <message>
        <source>For a session that was held without the program. Attendance, moments and notes can be entered afterwards.</source>
        <translation>Para una sesión realizada sin el programa. La asistencia, los momentos y las notas se pueden ingresar después.</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>Registrarla</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Empezó a las</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancelar la sesión</translation>
    </message>
    <message>
        <source>It keeps its number and can be planned again.</source>
        <translation>Conserva su número y se puede planear de nuevo.</translation>
    </message>
    <message>
        <source>Reopen the session</source>
        <translation>Reabrir la sesión</translation>
    </message>
    <message>
        <source>The session runs again until it is ended. The reason is kept with it.</source>
        <translation>La sesión sigue en curso hasta que se termine. El motivo se guarda con ella.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>¿Qué se hizo?</translation>
    </message>
    <message>
        <source>Close the follow-up</source>
        <translation>Cerrar el seguimiento</translation>
    </message>
    <message>
        <source>What was done, in a sentence</source>
        <translation>Lo que se hizo, en una frase</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Cancel session…</source>
        <translation>Cancelar sesión…</translation>
    </message>
    <message>
        <source>Take back the start</source>
        <translation>Deshacer el inicio</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Iniciar la sesión</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>%1 phase</source>
        <translation>fase: %1</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>No day set yet</source>
        <translation>Aún sin día</translation>
    </message>
    <message>
        <source>Set the day…</source>
        <translation>Fijar el día…</translation>
    </message>
    <message>
        <source>To the room</source>
        <translation>A la sala</translation>
    </message>
    <message>
        <source>To wrap-up</source>
        <translation>Al cierre</translation>
    </message>
    <message>
        <source>Make the session up</source>
        <translation>Reponer la sesión</translation>
    </message>
    <message>
        <source>It keeps its number and is held on another day; the other sessions stay where they are. The reason is kept with the session.</source>
        <translation>Conserva su número y se realiza otro día; las demás sesiones quedan donde están. El motivo se guarda con la sesión.</translation>
    </message>
    <message>
        <source>Plan it then</source>
        <translation>Planearla</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de asistencia</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>It began on %1 and was not ended. When was it over?</source>
        <translation>Empezó el %1 y no se terminó. ¿Cuándo acabó?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminó a las</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cubrir</translation>
    </message>
    <message>
        <source>Share view</source>
        <translation>Vista compartida</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Hoja de asistencia…</translation>
    </message>
    <message>
        <source>Hides names and notes at once</source>
        <translation>Oculta nombres y notas de inmediato</translation>
    </message>
    <message>
        <source>Shows the group its agenda, the clock, the four areas and cards; no names</source>
        <translation>Muestra al grupo su agenda, el reloj, las cuatro áreas y tarjetas; ningún nombre</translation>
    </message>
    <message>
        <source>Make it up…</source>
        <translation>Reponer…</translation>
    </message>
    <message>
        <source>Break the session off</source>
        <translation>Interrumpir la sesión</translation>
    </message>
    <message>
        <source>It keeps its number and goes on another time. Attendance, moments and notes stay.</source>
        <translation>Conserva su número y continúa en otro momento. La asistencia, los momentos y las notas se mantienen.</translation>
    </message>
    <message>
        <source>Break it off</source>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>Broken off on</source>
        <translation>Interrumpida el</translation>
    </message>
    <message>
        <source>Broken off at</source>
        <translation>Interrumpida a las</translation>
    </message>
    <message>
        <source>The day on which it goes on is known</source>
        <translation>Se sabe qué día continúa</translation>
    </message>
    <message>
        <source>The rest does not take place</source>
        <translation>El resto no se realiza</translation>
    </message>
    <message>
        <source>The session is then held with what took place: %1.</source>
        <translation>La sesión queda realizada con lo que tuvo lugar: %1.</translation>
    </message>
    <message>
        <source>End it with that</source>
        <translation>Terminarla así</translation>
    </message>
    <message>
        <source>Break off…</source>
        <translation>Interrumpir…</translation>
    </message>
    <message>
        <source>The session stops here and goes on another time</source>
        <translation>La sesión se detiene aquí y continúa en otro momento</translation>
    </message>
    <message>
        <source>Goes on another time…</source>
        <translation>Continúa en otro momento…</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Continuar la sesión</translation>
    </message>
    <message>
        <source>End it here…</source>
        <translation>Terminarla aquí…</translation>
    </message>
</context>
<context>
    <name>ipt::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>El idioma cambia al abrir de nuevo el programa.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>Bloquear si no hay nadie durante</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>It opens the practice for you alone. Nobody can read it back; an administrator can give you a new one.</source>
        <translation>Abre la práctica solo para usted. Nadie puede leerla; quien administra puede darle una nueva.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>La práctica</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>Crear una clave de recuperación nueva…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>choose one to change</source>
        <translation>elija uno para cambiarlo</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Agregar usuario…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Check the whole file</source>
        <translation>Revisar todo el archivo</translation>
    </message>
    <message>
        <source>Reads every page and the whole audit log, and says what is not as it was written.</source>
        <translation>Lee cada página y todo el registro de auditoría, y dice qué no está como se escribió.</translation>
    </message>
    <message>
        <source>left the practice</source>
        <translation>dejó la práctica</translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>aún sin contraseña</translation>
    </message>
    <message>
        <source>The user is kept.</source>
        <translation>Los datos del usuario se guardaron.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>La contraseña se cambió.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Crear una clave de recuperación nueva</translation>
    </message>
    <message>
        <source>The practice&apos;s details are kept.</source>
        <translation>Los datos de la práctica se guardaron.</translation>
    </message>
    <message>
        <source>The file is whole, and its audit log unbroken.</source>
        <translation>El archivo está íntegro y su registro de auditoría no está roto.</translation>
    </message>
    <message>
        <source>Name, time zone, notes and program…</source>
        <translation>Nombre, zona horaria, notas y programa…</translation>
    </message>
    <message>
        <source>Export the whole practice…</source>
        <translation>Exportar toda la práctica…</translation>
    </message>
    <message>
        <source>Export the whole practice</source>
        <translation>Exportar toda la práctica</translation>
    </message>
    <message>
        <source>The practice is written. The document is not encrypted: keep it where records are kept.</source>
        <translation>La práctica está escrita. El documento no está cifrado: guárdelo donde se guardan los expedientes.</translation>
    </message>
    <message>
        <source>%1. Choose another place.</source>
        <translation>%1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Theme, text size, language and locking</source>
        <translation>Tema, tamaño del texto, idioma y bloqueo</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Backups, and checking the file</source>
        <translation>Copias de seguridad y comprobación del archivo</translation>
    </message>
    <message>
        <source>Snippets, spelling and own words</source>
        <translation>Fragmentos, ortografía y palabras propias</translation>
    </message>
    <message>
        <source>When measures are asked for</source>
        <translation>Cuándo se piden las medidas</translation>
    </message>
    <message>
        <source>The practice and its recovery key</source>
        <translation>La práctica y su clave de recuperación</translation>
    </message>
    <message>
        <source>The practice&apos;s measures</source>
        <translation>Las medidas de la práctica</translation>
    </message>
</context>
<context>
    <name>ipt::ShareBars</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ipt::ShareSheet</name>
    <message>
        <source>Somebody or something important was lost.</source>
        <translation>Se perdió a alguien o algo importante.</translation>
    </message>
    <message>
        <source>Two people expect different things of each other.</source>
        <translation>Dos personas esperan cosas distintas la una de la otra.</translation>
    </message>
    <message>
        <source>Life has changed, and so has what is asked of us.</source>
        <translation>La vida cambió, y también lo que se nos pide.</translation>
    </message>
    <message>
        <source>Too few people, or too little comes back from them.</source>
        <translation>Hay muy pocas personas, o vuelve muy poco de ellas.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation>Vista compartida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Our group</source>
        <translation>Nuestro grupo</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2 min</translation>
    </message>
</context>
<context>
    <name>ipt::SharedView</name>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sesión %1 de %2</translation>
    </message>
</context>
<context>
    <name>ipt::SheetDialog</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Once printed or saved it is outside the encrypted practice. That it was given is noted in the audit log.</source>
        <translation>Una vez impresa o guardada está fuera de la práctica cifrada. Su entrega queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The sheet as it will come out</source>
        <translation>La hoja tal como saldrá</translation>
    </message>
</context>
<context>
    <name>ipt::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password lost: use the recovery key</source>
        <translation>Contraseña perdida: usar la clave de recuperación</translation>
    </message>
</context>
<context>
    <name>ipt::SignedNote</name>
    <message>
        <source>Somebody else is writing this note. It can be read once it is signed.</source>
        <translation>Otra persona está escribiendo esta nota. Se podrá leer cuando esté firmada.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>Firmar la adenda</translation>
    </message>
    <message>
        <source>A signed note stays as it is. A correction or an addition is signed too.</source>
        <translation>Una nota firmada se queda como está. Una corrección o un agregado también se firma.</translation>
    </message>
    <message>
        <source>Add to this note</source>
        <translation>Agregar a esta nota</translation>
    </message>
</context>
<context>
    <name>ipt::SnippetDialog</name>
    <message>
        <source>New snippet</source>
        <translation>Fragmento nuevo</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The words it stands for</source>
        <translation>Las palabras que representa</translation>
    </message>
    <message>
        <source>Take this snippet away</source>
        <translation>Quitar este fragmento</translation>
    </message>
    <message>
        <source>In a note, “/” and its name becomes the words. Everybody in the practice can use it, so it speaks of nobody.</source>
        <translation>En una nota, “/” y su nombre se convierten en las palabras. Todo el equipo de la práctica puede usarlo, así que no habla de nadie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>A name has small letters, digits and hyphens, such as “safety-plan”.</source>
        <translation>Un nombre tiene minúsculas, dígitos y guiones, como “plan-seguridad”.</translation>
    </message>
</context>
<context>
    <name>ipt::Sociogram</name>
    <message>
        <source>Who spoke to whom</source>
        <translation>Quién habló a quién</translation>
    </message>
    <message>
        <source>has not spoken</source>
        <translation>no ha hablado</translation>
    </message>
    <message numerus="yes">
        <source>spoke %n time(s)</source>
        <translation>
            <numerusform>habló %n vez</numerusform>
            <numerusform>habló %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the group</source>
        <translation>
            <numerusform>%n al grupo</numerusform>
            <numerusform>%n al grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <translation>
            <numerusform>%n a %1</numerusform>
            <numerusform>%n a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>was not spoken to</source>
        <translation>nadie le habló</translation>
    </message>
    <message numerus="yes">
        <source>was spoken to %n time(s)</source>
        <translation>
            <numerusform>le hablaron %n vez</numerusform>
            <numerusform>le hablaron %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::SociogramCard</name>
    <message>
        <source>Who spoke to whom</source>
        <translation>Quién habló a quién</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>A moment with @ and &gt; says who spoke to whom; it is drawn here.</source>
        <translation>Un momento con @ y &gt; dice quién habló a quién; aquí se dibuja.</translation>
    </message>
    <message>
        <source>Sessions shown</source>
        <translation>Sesiones mostradas</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Who spoke to whom, as a table</source>
        <translation>Quién habló a quién, en una tabla</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Quién habló</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>has not spoken</source>
        <translation>no ha hablado</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>el grupo</translation>
    </message>
</context>
<context>
    <name>ipt::SpanChoice</name>
    <message>
        <source>Sessions shown</source>
        <translation>Sesiones mostradas</translation>
    </message>
    <message>
        <source>From session</source>
        <translation>Desde la sesión</translation>
    </message>
    <message>
        <source>To session</source>
        <translation>Hasta la sesión</translation>
    </message>
    <message>
        <source>to</source>
        <comment>session 3 to 8</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message numerus="yes">
        <source>Last %n session(s)</source>
        <translation>
            <numerusform>%n sesión más reciente</numerusform>
            <numerusform>%n sesiones más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
</context>
<context>
    <name>ipt::Sparkline</name>
    <message>
        <source>session %1: %2</source>
        <translation>sesión %1: %2</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>aún sin valorar</translation>
    </message>
</context>
<context>
    <name>ipt::StageSlider</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>From the first inventory to the last</source>
        <translation>Del primer inventario al último</translation>
    </message>
    <message>
        <source>Goes from the first inventory to the last</source>
        <translation>Va del primer inventario al último</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
</context>
<context>
    <name>ipt::StepRun</name>
    <message>
        <source>All next steps by session</source>
        <translation>Todos los próximos pasos por sesión</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and an outcome</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s): %1.</source>
        <translation>
            <numerusform>%n próximo paso: %1.</numerusform>
            <numerusform>%n próximos pasos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>Session %1: %2, %3</source>
        <translation>Sesión %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ipt::StepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Whose next step</source>
        <translation>De quién es el próximo paso</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Agregar un próximo paso</translation>
    </message>
    <message>
        <source>+ add a next step</source>
        <translation>+ agregar un próximo paso</translation>
    </message>
    <message>
        <source>Delete takes it away; Ctrl+Z brings it back</source>
        <translation>Supr lo quita; Ctrl+Z lo recupera</translation>
    </message>
</context>
<context>
    <name>ipt::StepsTab</name>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>What the member wants to try before the next meeting stands here, and then what came of it.</source>
        <translation>Lo que la persona quiere intentar antes de la próxima sesión está aquí, y luego lo que resultó.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>What they want to try next; Enter adds it</source>
        <translation>Lo que quiere intentar; Intro lo agrega</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué intentar</translation>
    </message>
    <message>
        <source>Problem area</source>
        <translation>Área problema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Set in session</source>
        <translation>Acordado en la sesión</translation>
    </message>
    <message>
        <source>Reviewed in session</source>
        <translation>Revisado en la sesión</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Qué aprendió</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>set in session %1</source>
        <translation>acordado en la sesión %1</translation>
    </message>
    <message>
        <source>set in session %1, reviewed in %2</source>
        <translation>acordado en la sesión %1, revisado en la %2</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Reviews this step and sets it again for the next meeting</source>
        <translation>Revisa este paso y lo acuerda de nuevo para la próxima sesión</translation>
    </message>
</context>
<context>
    <name>ipt::StrategiesCard</name>
    <message>
        <source>Strategies found</source>
        <translation>Estrategias halladas</translation>
    </message>
    <message>
        <source>Area of the strategy</source>
        <translation>Área de la estrategia</translation>
    </message>
    <message>
        <source>Add a strategy</source>
        <translation>Agregar una estrategia</translation>
    </message>
    <message>
        <source>+ what the group worked out</source>
        <translation>+ lo que el grupo elaboró</translation>
    </message>
    <message>
        <source>M links it to the moments it came from; Delete takes it away; Ctrl+Z brings it back</source>
        <translation>M la enlaza con los momentos de los que viene; Supr la quita; Ctrl+Z la recupera</translation>
    </message>
    <message numerus="yes">
        <source>from %n moment(s)</source>
        <translation>
            <numerusform>de %n momento</numerusform>
            <numerusform>de %n momentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::SuggestionBox</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ipt::SummaryDialog</name>
    <message>
        <source>Summary of session %1</source>
        <translation>Resumen de la sesión %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>With the signed member notes, one page each</source>
        <translation>Con las notas individuales firmadas, una página cada una</translation>
    </message>
    <message>
        <source>PDF, to file and print</source>
        <translation>PDF, para archivar e imprimir</translation>
    </message>
    <message>
        <source>HTML, to read in a browser</source>
        <translation>HTML, para leer en un navegador</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Drafts and private notes are never part of it. The export is noted in the audit log.</source>
        <translation>Los borradores y las notas privadas nunca se incluyen. La exportación queda en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>ipt::SupervisionView</name>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>To co-sign</source>
        <translation>Por cofirmar</translation>
    </message>
    <message>
        <source>Notes to co-sign</source>
        <translation>Notas por cofirmar</translation>
    </message>
    <message>
        <source>No note waits for a co-signature.</source>
        <translation>Ninguna nota espera cofirma.</translation>
    </message>
    <message>
        <source>Co-sign</source>
        <translation>Cofirmar</translation>
    </message>
    <message>
        <source>Session summaries</source>
        <translation>Resúmenes de sesión</translation>
    </message>
    <message>
        <source>choose one to export</source>
        <translation>elija uno para exportar</translation>
    </message>
    <message>
        <source>Session summaries to export</source>
        <translation>Resúmenes de sesión por exportar</translation>
    </message>
    <message>
        <source>Held sessions of the groups you supervise stand here, to be exported as a summary.</source>
        <translation>Aquí están las sesiones realizadas de los grupos que supervisa, para exportarlas como resumen.</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Divulgaciones</translation>
    </message>
    <message>
        <source>Every disclosure of a member&apos;s record is listed here.</source>
        <translation>Aquí consta cada divulgación del registro de un integrante.</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>Nota de grupo</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <translation>
            <numerusform>%n sin firmar</numerusform>
            <numerusform>%n sin firmar</numerusform>
        </translation>
    </message>
    <message>
        <source>exported %1</source>
        <translation>exportado %1</translation>
    </message>
    <message>
        <source>The note is co-signed.</source>
        <translation>La nota está cofirmada.</translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation>Exportar el resumen</translation>
    </message>
    <message>
        <source>The summary is written. It leaves the encrypted practice: keep it where records are kept.</source>
        <translation>El resumen está escrito. Sale de la práctica cifrada: guárdelo donde se guardan los registros.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Practice overview</source>
        <translation>Panorama de la práctica</translation>
    </message>
    <message>
        <source>Export the overview</source>
        <translation>Exportar el panorama</translation>
    </message>
    <message>
        <source>The overview is written, without counts of 1 to %1.</source>
        <translation>El panorama está escrito, sin las cantidades de 1 a %1.</translation>
    </message>
    <message>
        <source>%1, session %2 · signed by %3</source>
        <translation>%1, sesión %2 · firmada por %3</translation>
    </message>
    <message>
        <source>%1. Choose another place.</source>
        <translation>%1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1, to %2 by %3</source>
        <comment>a disclosure: the day, the recipient, who gave it</comment>
        <translation>%1, a %2, por %3</translation>
    </message>
</context>
<context>
    <name>ipt::TaskCard</name>
    <message>
        <source>Tasks of this meeting</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Agregar una tarea</translation>
    </message>
    <message>
        <source>+ add a task</source>
        <translation>+ agregar una tarea</translation>
    </message>
    <message>
        <source>%1, proposed; Enter adds it</source>
        <translation>%1, propuesta; Intro la agrega</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tarea hecha</translation>
    </message>
    <message>
        <source>Task open again</source>
        <translation>Tarea abierta de nuevo</translation>
    </message>
    <message>
        <source>Take a task away</source>
        <translation>Quitar una tarea</translation>
    </message>
</context>
<context>
    <name>ipt::ThenAndNowCard</name>
    <message>
        <source>The circle then and now</source>
        <translation>El círculo antes y ahora</translation>
    </message>
    <message>
        <source>Each person&apos;s way</source>
        <translation>El camino de cada persona</translation>
    </message>
    <message>
        <source>Enter takes a sentence into what was reached; it then says who they are to the member and not their names.</source>
        <translation>Intro lleva una frase a lo logrado; allí dice quiénes son para la persona y no sus nombres.</translation>
    </message>
    <message>
        <source>Open the inventory</source>
        <translation>Abrir el inventario</translation>
    </message>
    <message>
        <source>No inventory has been taken yet.</source>
        <translation>Aún no se ha tomado ningún inventario.</translation>
    </message>
    <message>
        <source>The midpoint inventory has not been taken; this is the latest there is.</source>
        <translation>El inventario intermedio no se ha tomado; este es el más reciente que hay.</translation>
    </message>
    <message>
        <source>The termination inventory has not been taken; this is the latest there is.</source>
        <translation>El inventario de terminación no se ha tomado; este es el más reciente que hay.</translation>
    </message>
</context>
<context>
    <name>ipt::TiesCard</name>
    <message>
        <source>Ties between them</source>
        <translation>Vínculos entre personas</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>La otra persona</translation>
    </message>
    <message>
        <source>Kind of tie</source>
        <translation>Tipo de vínculo</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>ipt::TimeChart</name>
    <message>
        <source>Life events, use, recovery and scores over time; the list below says the same</source>
        <translation>Eventos de vida, consumo, recuperación y puntuaciones en el tiempo; la lista de abajo dice lo mismo</translation>
    </message>
    <message>
        <source>Double click or Insert adds an event there · + and − zoom, as Ctrl and the wheel do · Left and Right move · Up and Down choose an event, Enter opens it · Home shows everything, End the time in the group</source>
        <translation>Doble clic o Insert agrega un evento ahí · + y − acercan y alejan la vista, igual que Ctrl y la rueda · Izquierda y Derecha mueven · Arriba y Abajo eligen un evento, Intro lo abre · Inicio muestra todo; Fin, el tiempo en el grupo</translation>
    </message>
    <message>
        <source>Life events; below them recovery and use</source>
        <translation>Eventos de vida; debajo, recuperación y consumo</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month and its year on an axis</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ipt::TimelineTab</name>
    <message>
        <source>2019, 2019-05 or 2019-05-31</source>
        <translation>2019, 2019-05 o 2019-05-31</translation>
    </message>
    <message>
        <source>Life events</source>
        <translation>Eventos de vida</translation>
    </message>
    <message>
        <source>What happened in the member&apos;s life, against their use and recovery: a year is enough.</source>
        <translation>Lo que pasó en la vida de la persona, junto a su consumo y recuperación: basta un año.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>When it happened: %1</source>
        <translation>Cuándo pasó: %1</translation>
    </message>
    <message>
        <source>What happened; Enter adds it</source>
        <translation>Qué pasó; Intro lo agrega</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Write when it happened as %1.</source>
        <translation>Escriba cuándo pasó así: %1.</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Write in a few words what happened.</source>
        <translation>Escriba en pocas palabras qué pasó.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>What happened, by date</source>
        <translation>Qué pasó, por fecha</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar la vista</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar la vista</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Time in the group</source>
        <translation>Tiempo en el grupo</translation>
    </message>
    <message>
        <source>Show the time in the group</source>
        <translation>Mostrar el tiempo en el grupo</translation>
    </message>
</context>
<context>
    <name>ipt::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <source>Nothing is due. Notes are signed and nobody waits for a follow-up.</source>
        <translation>No hay nada pendiente. Las notas están firmadas y nadie espera un seguimiento.</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Próximas sesiones</translation>
    </message>
    <message>
        <source>No session is planned for the coming week.</source>
        <translation>No hay sesiones planeadas para la próxima semana.</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>sin terminar</translation>
    </message>
</context>
<context>
    <name>ipt::TurnBar</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>aún sin hablar</translation>
    </message>
</context>
<context>
    <name>ipt::TurnsCard</name>
    <message>
        <source>%1, %2 %</source>
        <comment>who had most turns, and their share</comment>
        <translation>%1, %2 %</translation>
    </message>
    <message numerus="yes">
        <source>Session %1: %2 % even, %n turn(s), most by %3</source>
        <translation>
            <numerusform>Sesión %1: equidad %2 %, %n turno, el mayor número de %3</numerusform>
            <numerusform>Sesión %1: equidad %2 %, %n turnos, el mayor número de %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1: no turns recorded</source>
        <translation>Sesión %1: sin turnos anotados</translation>
    </message>
    <message>
        <source>How turns were shared, by session</source>
        <translation>Cómo se repartieron los turnos, por sesión</translation>
    </message>
    <message>
        <source>How turns were shared</source>
        <translation>Cómo se repartieron los turnos</translation>
    </message>
    <message>
        <source>100 %: everybody there had as many</source>
        <translation>100 %: cada asistente tuvo los mismos</translation>
    </message>
    <message>
        <source>A turn is a moment in which the member spoke first.</source>
        <translation>Un turno es un momento en que la persona habló primero.</translation>
    </message>
    <message>
        <source>few had most</source>
        <translation>en pocas manos</translation>
    </message>
    <message>
        <source>fairly even</source>
        <translation>bastante parejo</translation>
    </message>
    <message>
        <source>even</source>
        <translation>parejo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Equidad</translation>
    </message>
    <message>
        <source>Most turns</source>
        <translation>Más turnos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ipt::UserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Agregar usuario</translation>
    </message>
    <message>
        <source>Change a user</source>
        <translation>Cambiar usuario</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Works here and may sign in</source>
        <translation>Trabaja aquí y puede iniciar sesión</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>New password, if any</source>
        <translation>Contraseña nueva, si la hay</translation>
    </message>
    <message>
        <source>Write the name they sign in by.</source>
        <translation>Escriba el nombre con que inicia sesión.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Elija al menos un rol.</translation>
    </message>
</context>
<context>
    <name>ipt::VersionsDialog</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Recuperar esta versión</translation>
    </message>
    <message>
        <source>There is none yet. One is kept whenever you go on writing after a pause, and before much is deleted.</source>
        <translation>Aún no hay ninguna. Se guarda una cada vez que sigue escribiendo tras una pausa, y antes de borrar mucho.</translation>
    </message>
    <message>
        <source>Struck through: what you have taken out since. Underlined: what has come since.</source>
        <translation>Tachado: lo que quitó desde entonces. Subrayado: lo que se agregó desde entonces.</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Qué ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ipt::WelcomeForm</name>
    <message>
        <source>Interpersonal process groups, run and recorded on this computer. Everything stays in one encrypted file.</source>
        <translation>Grupos de proceso interpersonal, conducidos y registrados en esta computadora. Todo queda en un solo archivo cifrado.</translation>
    </message>
    <message>
        <source>Create a practice</source>
        <translation>Crear una práctica</translation>
    </message>
    <message>
        <source>Open a practice…</source>
        <translation>Abrir una práctica…</translation>
    </message>
    <message>
        <source>Try the demonstration practice</source>
        <translation>Probar la práctica de demostración</translation>
    </message>
    <message>
        <source>The demonstration is a copy of its own with invented people; nothing in it touches a real practice.</source>
        <translation>La demostración es una copia aparte con personas inventadas; nada en ella toca una práctica real.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertas hace poco</translation>
    </message>
    <message>
        <source>Open a practice</source>
        <translation>Abrir una práctica</translation>
    </message>
    <message>
        <source>Practices (*.iptg)</source>
        <translation>Prácticas (*.iptg)</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar desde una copia de respaldo…</translation>
    </message>
</context>
<context>
    <name>ipt::Words</name>
    <message>
        <source>Grief</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>Role dispute</source>
        <translation>Disputa de roles</translation>
    </message>
    <message>
        <source>Role transition</source>
        <translation>Transición de roles</translation>
    </message>
    <message>
        <source>Interpersonal deficit</source>
        <translation>Déficit interpersonal</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transición</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>late</source>
        <translation>llegó tarde</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>salió antes</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>con aviso</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeada</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>held</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Midpoint</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Terminación</translation>
    </message>
    <message>
        <source>supports recovery</source>
        <translation>apoya la recuperación</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>strained by use</source>
        <translation>tensa por el consumo</translation>
    </message>
    <message>
        <source>uses with</source>
        <translation>consumen juntos</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cercana</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>tensa</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>know each other</source>
        <translation>se conocen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dejado</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>rarely</source>
        <translation>rara vez</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>sin contacto</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Atención clínica</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transición</translation>
    </message>
    <message>
        <source>use</source>
        <translation>consumo</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>a moment marked risk</source>
        <translation>un momento marcado como riesgo</translation>
    </message>
    <message>
        <source>an answer of a measure</source>
        <translation>una respuesta de una medida</translation>
    </message>
    <message>
        <source>use after abstinence</source>
        <translation>consumo tras abstinencia</translation>
    </message>
    <message>
        <source>a score that got worse</source>
        <translation>una puntuación que empeoró</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>ausencias</translation>
    </message>
    <message>
        <source>no movement on a goal</source>
        <translation>ninguna meta que avance</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
</context>
<context>
    <name>ipt::WordsDialog</name>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Words that are right though no dictionary has them, one on each line. A note&apos;s menu adds to them.</source>
        <translation>Palabras correctas aunque ningún diccionario las tenga, una por línea. El menú de una nota agrega más.</translation>
    </message>
</context>
<context>
    <name>ipt::WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ipt::Workspace</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>invented people</source>
        <translation>personas inventadas</translation>
    </message>
    <message>
        <source>encrypted practice</source>
        <translation>práctica cifrada</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n asunto pendiente</numerusform>
            <numerusform>%n asuntos pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to co-sign</source>
        <translation>
            <numerusform>%n nota por cofirmar</numerusform>
            <numerusform>%n notas por cofirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Locks after %1 min</source>
        <translation>Bloqueo tras %1 min</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Cubrir la pantalla</translation>
    </message>
    <message>
        <source>Share view</source>
        <translation>Vista compartida</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>on this page</source>
        <translation>en esta página</translation>
    </message>
    <message>
        <source>The practice is backed up, and the backup was read back whole: %1.</source>
        <translation>La copia de respaldo de la práctica está hecha y se volvió a leer íntegra: %1.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Detenido. Todo está como antes.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo la copia de respaldo…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de respaldo ahora</translation>
    </message>
    <message>
        <source>choose a folder first</source>
        <translation>elija primero una carpeta</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
</context>
<context>
    <name>ipt::WrapUpPart</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down go from note to note</source>
        <translation>Ctrl+Re Pág y Ctrl+Av Pág pasan de nota en nota</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>next steps for %1 of %2</source>
        <translation>pasos para %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to follow up</source>
        <translation>
            <numerusform>%n por seguir</numerusform>
            <numerusform>%n por seguir</numerusform>
        </translation>
    </message>
    <message>
        <source>group note signed</source>
        <translation>nota de grupo firmada</translation>
    </message>
    <message>
        <source>group note not signed yet</source>
        <translation>nota de grupo sin firmar</translation>
    </message>
    <message>
        <source>member notes %1 of %2 signed</source>
        <translation>%1 de %2 individuales firmadas</translation>
    </message>
    <message numerus="yes">
        <source>%n drafted sentence(s) were not accepted yet; signing makes them yours.</source>
        <translation>
            <numerusform>%n frase del borrador aún no se aceptó; al firmar pasa a ser suya.</numerusform>
            <numerusform>%n frases del borrador aún no se aceptaron; al firmar pasan a ser suyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guards noticed something in this note: say why it stays as it is.</source>
        <translation>Las revisiones señalaron algo en esta nota: diga por qué se queda como está.</translation>
    </message>
    <message>
        <source>A signed note can&apos;t be changed any more, only added to.</source>
        <translation>Una nota firmada ya no se puede cambiar, solo complementar.</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Firmar: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Por qué se queda como está</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>Firmar la adenda</translation>
    </message>
    <message>
        <source>It stands under the note from now on and can&apos;t be changed.</source>
        <translation>Desde ahora consta al pie de la nota y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Draft all</source>
        <translation>Borrador de todas</translation>
    </message>
    <message>
        <source>Sign all ready</source>
        <translation>Firmar las listas</translation>
    </message>
    <message>
        <source>yours only</source>
        <translation>solo suya</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>por escribir</translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n por aceptar</numerusform>
            <numerusform>%n por aceptar</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n note(s)</source>
        <translation>
            <numerusform>Firmar %n nota</numerusform>
            <numerusform>Firmar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Signed notes can&apos;t be changed any more, only added to.</source>
        <translation>%1. Las notas firmadas ya no se pueden cambiar, solo complementar.</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Marcarla</translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n member(s) is not marked.</source>
        <translation>
            <numerusform>Falta marcar la asistencia de %n miembro.</numerusform>
            <numerusform>Falta marcar la asistencia de %n miembros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::WritingCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Snippets: in a note, “/” and a name becomes the words. Choose one to change it.</source>
        <translation>Fragmentos: en una nota, “/” y un nombre se convierten en las palabras. Elija uno para cambiarlo.</translation>
    </message>
    <message>
        <source>Add a snippet…</source>
        <translation>Agregar fragmento…</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Palabras propias…</translation>
    </message>
    <message>
        <source>How drafts are worded…</source>
        <translation>Cómo se redactan los borradores…</translation>
    </message>
    <message>
        <source>Read a note template…</source>
        <translation>Leer plantilla de nota…</translation>
    </message>
    <message>
        <source>In the program&apos;s language</source>
        <translation>En el idioma del programa</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>The snippet is gone.</source>
        <translation>El fragmento se quitó.</translation>
    </message>
    <message>
        <source>The snippet is kept.</source>
        <translation>El fragmento se guardó.</translation>
    </message>
    <message>
        <source>The snippet is kept under its new name.</source>
        <translation>El fragmento se guardó con su nombre nuevo.</translation>
    </message>
    <message>
        <source>The words are kept.</source>
        <translation>Las palabras se guardaron.</translation>
    </message>
    <message>
        <source>Drafts are worded as the program comes.</source>
        <translation>Los borradores se redactan como trae el programa.</translation>
    </message>
    <message>
        <source>Drafts are worded so from now on.</source>
        <translation>Los borradores se redactan así desde ahora.</translation>
    </message>
    <message>
        <source>Read a note template</source>
        <translation>Leer una plantilla de nota</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Definiciones (*.json)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>The template is offered from now on.</source>
        <translation>La plantilla se ofrece desde ahora.</translation>
    </message>
</context>
<context>
    <name>ipt::storage</name>
    <message>
        <source>The file that says how far the log of this practice reaches is damaged or belongs to another practice.</source>
        <translation>El archivo que dice hasta dónde llega el registro de esta práctica está dañado o pertenece a otra práctica.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>No se pudo escribir el archivo “%1”: %2</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2</source>
        <translation>No se pudo leer el archivo “%1”: %2</translation>
    </message>
    <message>
        <source>The file “%1” is far larger than it can be.</source>
        <translation>El archivo “%1” es mucho más grande de lo posible.</translation>
    </message>
    <message>
        <source>The file “%1” could not be created: %2</source>
        <translation>No se pudo crear el archivo “%1”: %2</translation>
    </message>
    <message>
        <source>The file “%1” could not be put in place: %2</source>
        <translation>No se pudo poner en su lugar el archivo “%1”: %2</translation>
    </message>
    <message>
        <source>The key file of this practice is damaged or is not one. Put back a copy of it from a backup.</source>
        <translation>El archivo de claves de esta práctica está dañado o no lo es. Reponga una copia desde un respaldo.</translation>
    </message>
    <message>
        <source>There is not enough memory to unlock the practice.</source>
        <translation>No hay memoria suficiente para desbloquear la práctica.</translation>
    </message>
    <message>
        <source>The key file of this practice was written by a newer version of IPT Groups. Open it with that version.</source>
        <translation>El archivo de claves de esta práctica lo escribió una versión más nueva de IPT Groups. Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>The key file of this practice was altered outside IPT Groups. Put back a copy of it from a backup.</source>
        <translation>El archivo de claves de esta práctica se alteró fuera de IPT Groups. Reponga una copia desde un respaldo.</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least %1 characters.</source>
        <translation>La contraseña es demasiado corta: necesita al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The password is too long: it may have at most %1 characters.</source>
        <translation>La contraseña es demasiado larga: puede tener %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This password is among the first that anybody would try. Several words that do not belong together make a better one.</source>
        <translation>Esta contraseña es de las primeras que cualquiera probaría. Varias palabras sin relación entre sí forman una mejor.</translation>
    </message>
    <message>
        <source>This computer has no source of random numbers.</source>
        <translation>Esta computadora no tiene una fuente de números aleatorios.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>Ya hay un archivo “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no practice file “%1” in this folder.</source>
        <translation>No hay un archivo de práctica “%1” en esta carpeta.</translation>
    </message>
    <message>
        <source>The key file “%1” is not beside the practice file, which can&apos;t be opened without it. Put it back, from a backup if need be.</source>
        <translation>El archivo de claves “%1” no está junto al archivo de la práctica, que no se puede abrir sin él. Repóngalo, desde un respaldo si hace falta.</translation>
    </message>
    <message>
        <source>The practice has no active user of that id to sign in as.</source>
        <translation>La práctica no tiene un usuario activo con ese id para iniciar sesión.</translation>
    </message>
    <message>
        <source>The practice file is damaged. Put back a copy from a backup.</source>
        <translation>El archivo de la práctica está dañado. Reponga una copia desde un respaldo.</translation>
    </message>
    <message>
        <source>The practice file and its key file do not belong together, or the file is not a practice of IPT Groups.</source>
        <translation>El archivo de la práctica y su archivo de claves no van juntos, o el archivo no es una práctica de IPT Groups.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>El nombre o la contraseña no es correcto.</translation>
    </message>
    <message>
        <source>This is not the practice&apos;s recovery key. Compare it with the sheet letter by letter; it has no I, L, O or S.</source>
        <translation>Esta no es la clave de recuperación de la práctica. Compárela con la hoja letra por letra; no tiene I, L, O ni S.</translation>
    </message>
    <message>
        <source>This user no longer works in the practice. Ask an administrator.</source>
        <translation>Este usuario ya no trabaja en la práctica. Consulte a quien administra.</translation>
    </message>
    <message>
        <source>The log of what was done was altered at its entry %1 or before.</source>
        <translation>El registro de lo que se hizo se alteró en su entrada %1 o antes.</translation>
    </message>
    <message>
        <source>The file “%1”, which says how far the log of this practice reaches, is not there. Whether an older copy was put back can&apos;t be told.</source>
        <translation>Falta el archivo “%1”, que dice hasta dónde llega el registro de esta práctica. No se puede saber si se repuso una copia anterior.</translation>
    </message>
    <message>
        <source>This is an older copy of the practice, or its end was cut off: %1 things done since are missing.</source>
        <translation>Esta es una copia anterior de la práctica, o se le cortó el final: faltan %1 acciones posteriores.</translation>
    </message>
    <message>
        <source>An older copy of the practice was put back, or its log was altered: it is not the one that was last closed here.</source>
        <translation>Se repuso una copia anterior de la práctica o se alteró su registro: no es la última que se cerró aquí.</translation>
    </message>
    <message>
        <source>This moment is not in the session any more.</source>
        <translation>Este momento ya no está en la sesión.</translation>
    </message>
    <message>
        <source>There is no such note in this session.</source>
        <translation>No existe tal nota en esta sesión.</translation>
    </message>
    <message>
        <source>There is no such user in this practice.</source>
        <translation>No existe tal usuario en esta práctica.</translation>
    </message>
    <message>
        <source>There is no such member in this practice.</source>
        <translation>No existe tal integrante en esta práctica.</translation>
    </message>
    <message>
        <source>There is no such group in this practice.</source>
        <translation>No existe tal grupo en esta práctica.</translation>
    </message>
    <message>
        <source>This group has no session of that number.</source>
        <translation>Este grupo no tiene una sesión con ese número.</translation>
    </message>
    <message>
        <source>A part of this could not be done, so none of it was kept.</source>
        <translation>Una parte de esto no se pudo hacer, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>This file is not a practice of IPT Groups.</source>
        <translation>Este archivo no es una práctica de IPT Groups.</translation>
    </message>
    <message>
        <source>This practice was written by a newer version of IPT Groups. Open it with that version, or a newer one.</source>
        <translation>Esta práctica la escribió una versión más nueva de IPT Groups. Ábrala con esa versión o con una posterior.</translation>
    </message>
    <message>
        <source>The practice file holds a word that this version of IPT Groups does not know.</source>
        <translation>El archivo de la práctica contiene una palabra que esta versión de IPT Groups no conoce.</translation>
    </message>
    <message>
        <source>This note is signed and can&apos;t be changed. Add an addendum instead.</source>
        <translation>Esta nota está firmada y no se puede cambiar. Agregue una adenda.</translation>
    </message>
    <message>
        <source>Only a signed note can have an addendum.</source>
        <translation>Solo una nota firmada puede tener una adenda.</translation>
    </message>
    <message>
        <source>This addendum is signed and can&apos;t be changed. Add another instead.</source>
        <translation>Esta adenda está firmada y no se puede cambiar. Agregue otra.</translation>
    </message>
    <message>
        <source>The attendance of this session stands in a signed note and can&apos;t be changed. Add an addendum to the note instead.</source>
        <translation>La asistencia de esta sesión está en una nota firmada y no se puede cambiar. Agregue una adenda a la nota.</translation>
    </message>
    <message>
        <source>A session with a signed note keeps its number and its group.</source>
        <translation>Una sesión con una nota firmada conserva su número y su grupo.</translation>
    </message>
    <message>
        <source>What was done is on record and can&apos;t be changed.</source>
        <translation>Lo que se hizo está en el registro y no se puede cambiar.</translation>
    </message>
    <message>
        <source>This does not fit what the practice already holds, so it was not kept.</source>
        <translation>Esto no encaja con lo que la práctica ya contiene, así que no se guardó.</translation>
    </message>
    <message>
        <source>The practice file is damaged, or is not the one that its key file belongs to. Put back a copy from a backup.</source>
        <translation>El archivo de la práctica está dañado, o no es el que corresponde a su archivo de claves. Reponga una copia desde un respaldo.</translation>
    </message>
    <message>
        <source>This practice is open in another window or program. Close it there first.</source>
        <translation>Esta práctica está abierta en otra ventana o programa. Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not kept. Make room, then try again.</source>
        <translation>El disco está lleno, así que el último cambio no se guardó. Haga espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The practice file or its folder can&apos;t be written to. Check that the disk is there and that you may write to it.</source>
        <translation>No se puede escribir en el archivo de la práctica o en su carpeta. Compruebe que el disco esté ahí y que tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>There is not enough memory to go on.</source>
        <translation>No hay memoria suficiente para seguir.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the last change was not kept. Check the disk, then try again.</source>
        <translation>El disco informó un error, así que el último cambio no se guardó. Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The practice file is damaged. Places found: %1. The first: %2</source>
        <translation>El archivo de la práctica está dañado. Lugares hallados: %1. El primero: %2</translation>
    </message>
    <message>
        <source>Signed notes that do not read as they were signed: %1. Compare them with a backup.</source>
        <translation>Notas firmadas que no se leen como se firmaron: %1. Compárelas con un respaldo.</translation>
    </message>
    <message>
        <source>A signed note says when this session was held, so it can&apos;t be broken off any more. End it, and plan what is left as a session of its own.</source>
        <translation>Una nota firmada dice cuándo se realizó esta sesión, así que ya no se puede interrumpir. Termínela y planifique lo que queda como una sesión propia.</translation>
    </message>
    <message>
        <source>This session took place in part, and that stays in the record. Say that the rest does not take place instead.</source>
        <translation>Esta sesión tuvo lugar en parte, y eso queda en el registro. Indique en su lugar que el resto no se realiza.</translation>
    </message>
    <message>
        <source>The record speaks of this member, who therefore stays in it.</source>
        <translation>El expediente habla de este miembro, que por eso permanece en él.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there. Connect its disk, or choose another folder.</source>
        <translation>La carpeta para las copias de respaldo, «%1», no está. Conecte su disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder for backups, “%1”. Check that the disk has room and that you may write to it.</source>
        <translation>No se puede escribir en la carpeta para las copias de respaldo, «%1». Compruebe que el disco tiene espacio y que usted puede escribir en él.</translation>
    </message>
    <message>
        <source>No backup was made, for what was written could not be read back whole: %1. Check the practice&apos;s file, then the disk with the folder “%2”.</source>
        <translation>No se hizo ninguna copia de respaldo, pues lo escrito no se pudo volver a leer íntegro: %1. Compruebe el archivo de la práctica y después el disco con la carpeta «%2».</translation>
    </message>
    <message>
        <source>it was written by a newer version of IPT Groups</source>
        <translation>la escribió una versión más nueva de IPT Groups</translation>
    </message>
    <message>
        <source>pages of its record are damaged</source>
        <translation>hay páginas dañadas en sus registros</translation>
    </message>
    <message>
        <source>its audit log was altered</source>
        <translation>su registro de auditoría fue alterado</translation>
    </message>
    <message>
        <source>its record and its audit log&apos;s end are not of the same time, so that one of its files was exchanged</source>
        <translation>sus registros y el final de su registro de auditoría no son del mismo momento, así que uno de sus archivos fue cambiado</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Detenido. Todo está como antes.</translation>
    </message>
    <message>
        <source>its record is damaged, cut short, or not what its keys belong to</source>
        <translation>sus registros están dañados, cortados o no son aquellos a los que pertenecen sus claves</translation>
    </message>
    <message>
        <source>“%1” is not a whole backup of IPT Groups. Choose a folder that is called iptgroups-…Z and holds the files record, keys and head.</source>
        <translation>«%1» no es una copia de respaldo íntegra de IPT Groups. Elija una carpeta que se llame iptgroups-…Z y contenga los archivos record, keys y head.</translation>
    </message>
    <message>
        <source>The backup “%1” can&apos;t be used: %2. Nothing was changed; choose another backup.</source>
        <translation>La copia de respaldo «%1» no se puede usar: %2. No se cambió nada; elija otra copia.</translation>
    </message>
    <message>
        <source>The backup “%1” is of another practice than “%2”. Nothing was changed; choose a backup of this practice, or a file that is not there yet.</source>
        <translation>La copia de respaldo «%1» es de otra práctica que «%2». No se cambió nada; elija una copia de esta práctica, o un archivo que aún no exista.</translation>
    </message>
    <message>
        <source>the file that says how far its audit log reaches is damaged</source>
        <translation>el archivo que dice hasta dónde llega su registro de auditoría está dañado</translation>
    </message>
    <message>
        <source>Nobody of that name worked in the practice when the backup was made. Nothing was changed.</source>
        <translation>Nadie de ese nombre trabajaba en la práctica cuando se hizo la copia. No se cambió nada.</translation>
    </message>
    <message>
        <source>its key file is damaged</source>
        <translation>su archivo de claves está dañado</translation>
    </message>
    <message>
        <source>The name or the password is not right. A backup is opened by the passwords, or the recovery key, of the day it was made.</source>
        <translation>El nombre o la contraseña no son correctos. Una copia de respaldo se abre con las contraseñas, o la clave de recuperación, del día en que se hizo.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”. Check that it is there, that it has room and that you may write to it.</source>
        <translation>No se puede escribir en la carpeta «%1». Compruebe que existe, que tiene espacio y que usted puede escribir en ella.</translation>
    </message>
    <message>
        <source>Only an administrator puts a backup in the place of a practice. Ask one, or restore it as a file of another name. Nothing was changed.</source>
        <translation>Solo quien administra pone una copia de respaldo en el lugar de una práctica. Pregúntele, o restáurela como archivo de otro nombre. No se cambió nada.</translation>
    </message>
</context>
</TS>
