report-title = Rücken und Pausen: meine eigenen Aufzeichnungen
report-period = { $from } bis { $to }
report-made = Erstellt am { $date } mit Unhunch
report-day = { $day }. { $month }
report-felt = Wie es dem Rücken ging
report-felt-none = In diesen Tagen keine Einträge.
report-felt-sum = { $n ->
    [one] { $n } Eintrag: { $mean }. 0 heißt keine Beschwerden, 10 am schlimmsten.
   *[other] { $n } Einträge, von { $low } bis { $high }, im Mittel { $mean }. 0 heißt keine Beschwerden, 10 am schlimmsten.
}
report-dense = Jeder Strich reicht vom niedrigsten zum höchsten Wert mehrerer Tage, mit einem Punkt beim Mittelwert.
report-where = Wo:
report-helped = Was nach eigener Einschätzung geholfen hat:
report-times = { $what } ({ $n })
report-breaks-week = Pausen pro Woche
report-breaks-month = Pausen pro Monat
report-breaks-year = Pausen pro Jahr
report-breaks-sum = { $taken ->
    [one] { $taken } kurze Pause mit einer Dehnung, einer Übung oder Gehen wurde gemacht; { $left } ausgelassen oder verpasst.
   *[other] { $taken } kurze Pausen mit einer Dehnung, einer Übung oder Gehen wurden gemacht; { $left } ausgelassen oder verpasst.
}
report-taken = Ganz oder teilweise gemacht
report-left = Ausgelassen oder verpasst
report-sitting = Sitzen am Computer
report-sitting-none = Über diese Tage ist nichts bekannt.
report-sitting-sum = Im Mittel { $mean } am Tag am Schreibtisch; am längsten { $longest } ohne Unterbrechung.
report-mean = Stunden am Tag, im Mittel
report-longest = Längste am Stück, in Stunden
report-areas = Übungen nach Körperbereich
report-areas-none = Keine in diesen Tagen.
report-hurt = Wegen Schmerzen beendete Karten
report-hurt-none = Keine in diesen Tagen.
report-more = { $n ->
    [one] und { $n } weitere
   *[other] und { $n } weitere
}
report-note = Dies sind die Aufzeichnungen einer einzelnen Person, geführt von einem Programm, das sie an Pausen erinnert. Es misst nichts außer der Nutzung des Computers und hält fest, was die Person ihm angegeben hat. Es ist keine Diagnose.
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mär
month-short-4 = Apr
month-short-5 = Mai
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Okt
month-short-11 = Nov
month-short-12 = Dez
part-arms = Arme
part-back = Rücken
part-between-shoulder-blades = Zwischen den Schulterblättern
part-calves = Waden
part-chest = Brust
part-circulation = Kreislauf
part-core = Rumpf
part-eyes = Augen
part-fingers = Finger
part-forearms = Unterarme
part-front-shoulders = Vordere Schultern
part-hamstrings = Oberschenkelrückseiten
part-hands = Hände
part-hips = Hüften
part-jaw = Kiefer
part-lats = Seitlicher Rücken
part-legs = Beine
part-lower-back = Unterer Rücken
part-lower-traps = Unterhalb der Schulterblätter
part-mid-back = Mittlerer Rücken
part-neck = Nacken
part-neck-base = Nackenansatz
part-posture = Haltung
part-rear-shoulder = Hintere Schultern
part-shoulder = Schulter
part-shoulder-blades = Schulterblätter
part-shoulders = Schultern
part-side-body = Körperseite
part-side-core = Seitlicher Rumpf
part-sides = Seiten
part-spine = Wirbelsäule
part-thoracic-spine = Brustwirbelsäule
part-upper-back = Oberer Rücken
part-upper-traps = Obere Schultern
part-whole-back = Ganzer Rücken
part-whole-body = Ganzer Körper
part-wrists = Handgelenke
back-helped-heat = Wärme
back-helped-cold = Kälte
back-helped-walk = Gehen
back-helped-rest = Ruhe
