/** A page that has no text of its own, and what a person reads on its picture; marks by hand and illegible stamps are left out. */
export interface TruePage {
  /** In the corpus. */
  file: string;
  /** From 0. */
  page: number;
  text: string;
}

const conference = 'pdf-gov/freelawproject__free.law/public__pdf__judicial-conference-proceedings__1995-09.pdf';
const archive = 'pdf-gov/noops888__JFK-Files/Sample_Input_Files__';

/** Ten scanned pages: print, a form, telexes and typewriting on stained paper. */
export const truePages: readonly TruePage[] = [
  {
    file: conference,
    page: 0,
    text: `REPORT OF THE PROCEEDINGS
OF THE JUDICIAL CONFERENCE
OF THE UNITED STATES
September 19, 1995
The Judicial Conference of the United States convened in Washington, D.C.,
on September 19, 1995, pursuant to the call of the Chief Justice of the United States
issued under 28 U.S.C. § 331. The Chief Justice presided, and the following members
of the Conference were present:
First Circuit:
Chief Judge Juan R. Torruella
Chief Judge Joseph L. Tauro,
District of Massachusetts
Second Circuit:
Chief Judge Jon O. Newman
Judge Charles L. Brieant,
Southern District of New York
Third Circuit:
Chief Judge Dolores K. Sloviter
Chief Judge Edward N. Cahn,
Eastern District of Pennsylvania
Fourth Circuit:
Chief Judge Sam J. Ervin, III
Judge W. Earl Britt,
Eastern District of North Carolina
Fifth Circuit:
Chief Judge Henry A. Politz
Chief Judge Morey L. Sear,
Eastern District of Louisiana`,
  },
  {
    file: conference,
    page: 1,
    text: `Judicial Conference of the United States
Sixth Circuit:
Chief Judge Gilbert S. Merritt
Judge S. Arthur Spiegel
Southern District of Ohio
Seventh Circuit:
Chief Judge Richard A. Posner
Chief Judge Michael M. Mihm,
Central District of Illinois
Eighth Circuit:
Chief Judge Richard S. Arnold
Judge Donald E. O’Brien,
Northern District of Iowa
Ninth Circuit:
Chief Judge J. Clifford Wallace
Chief Judge Wm. Matthew Byrne, Jr.,
Central District of California
Tenth Circuit:
Chief Judge Stephanie K. Seymour
Judge Clarence A. Brimmer,
District of Wyoming
Eleventh Circuit:
Chief Judge Gerald B. Tjoflat
Judge Wm. Terrell Hodges,
Middle District of Florida
District of Columbia Circuit:
Chief Judge Harry T. Edwards
Chief Judge John Garrett Penn,
District of Columbia
36`,
  },
  {
    file: conference,
    page: 2,
    text: `Judicial Conference of the United States
6) A prohibition against the private practice of law by employees of the
organization (new Clause 21).
DEFENDER ORGANIZATION FUNDING REQUESTS
The Committee on Defender Services is authorized to approve funding
requests for defender organizations on behalf of the Judicial Conference. Since the
March 1995 Conference session, the Committee approved a total increase of $626,400
in the fiscal year 1995 budgets of federal public defender organizations, and a total
increase of $436,700 in the fiscal year 1995 grants for community defender
organizations.
PANEL ATTORNEY COMPENSATION
The Defender Services Committee, pursuant to the authority delegated to it by
the Judicial Conference (JCUS-SEP 91, p. 57), approved a maximum rate of $75 per
hour for both in-court and out-of-court services of appointed counsel for the District of
Maine, the Western District of Arkansas, the District of Nebraska, and the Eastern
District of Virginia. This brings to 93 the number of districts for which an alternative
CJA panel attorney compensation rate of $75 per hour has been authorized. Due to
funding limitations, alternative rates have been implemented in only 16 of these
districts.
COMMITTEE ON FEDERAL-STATE JURISDICTION
COURT OF FEDERAL CLAIMS
The Committee on Federal-State Jurisdiction reviewed several legislative
proposals which would significantly expand the jurisdiction and remedial powers of
the Court of Federal Claims. The Committee recommended that the Judicial
Conference:
1) Oppose legislative provisions that would grant the Court of Federal Claims
authority to invalidate Acts of Congress or agency regulations;
2) Oppose legislative provisions that would authorize the Court of Federal Claims
to grant injunctive and declaratory relief in any case over which the Court of
Federal Claims has subject matter jurisdiction;
82`,
  },
  {
    file: conference,
    page: 3,
    text: `September 19, 1995
3) Oppose legislative provisions that would grant the Court of Federal Claims
jurisdiction over "ancillary tort claims" in cases otherwise within the Court of
Federal Claims’ jurisdiction; and
4) Oppose legislative provisions that would repeal 28 U.S.C. § 1500 if the repeal
is not accompanied by a provision for stay or transfer of duplicative claims.
This represents a modification of a prior Conference position simply opposing
repeal of § 1500 (JCUS-MAR 92, p. 22).
The Judicial Conference approved the recommendations of the Committee.
LEGISLATION TO MITIGATE LITIGATION
S. 136, 104th Congress, would amend title 1 of the United States Code by
adding a new section 7 that would "clarify the effect and application of legislation" by
deeming all future law 1) to be prospective only; 2) not to create a private cause of
action; and 3) not to preempt state law. The proposed section would further provide
that these presumptions govern unless a law specifies otherwise by express reference to
the rule of the new section intended to be negated. On recommendation of the
Committee on Federal-State Jurisdiction, the Judicial Conference supported generally
S. 136, the goals and focus of which are consistent with Conference policy (see JCUS-
SEP 90, p. 61), and more specifically:
1) Endorsed the first presumption concerning prospective application and the
second presumption regarding the creation of private causes of action;
2) Endorsed in principle the third presumption concerning the preemption of state
law, but noted that constitutional concerns are raised that should be studied
further; and
3) Suggested that the language "by express reference to the paragraph of this
section intended to be negated" be deleted from the proposed section 7 so that
the presumptions will apply unless a law simply "specifies otherwise."
REVIEW OF STATE LAWS ADOPTED BY REFERENDUM
H. R. 1170, 104th Congress, would require three-judge panels to consider
applications for interlocutory or permanent injunctions restraining the enforcement,
operation, or execution of state laws adopted by referendum on the ground of
unconstitutionality. Under the bill, the three-judge panels must expedite consideration
83`,
  },
  {
    file: 'pdf-court/freelawproject__doctor/doctor__test_assets__image-pdf-2.pdf',
    page: 0,
    text: `FILED
Jul 31, 2019
03:11 PM(CT)
TENNESSEE
WORKERS' COMPENSATION
APPEALS BOARD
TENNESSEE BUREAU OF WORKERS’ COMPENSATION
WORKERS’ COMPENSATION APPEALS BOARD
Charles R. Goodwin Docket No. 2017-03-1235
v. State File No. 80097-2017
Morristown Driver’s Services, Inc., et al.
Appeal from the Court of Workers’
Compensation Claims
Lisa A. Lowe, Judge
Reversed and Remanded
In this interlocutory appeal, the employer challenges the trial court’s denial of its motion
for summary judgment, which was based on the election of remedies doctrine. The
employee, a Georgia resident, alleged injuries as a result of a work-related motor vehicle
accident that occurred in Tennessee. The Tennessee employer filed a Tennessee First
Report of Injury and paid for the employee’s emergency medical care in Tennessee, but
subsequently denied benefits based on a dispute as to causation. The employee retained
counsel and filed a claim for workers’ compensation benefits in Georgia. After
conducting extensive discovery in the Georgia claim, the employee filed a petition for
benefits in Tennessee but continued to pursue his claim in Georgia. Following a hearing
before the Georgia State Board of Workers’ Compensation, the claim was dismissed for
lack of subject matter jurisdiction. After the employee filed an amended petition seeking
benefits in Tennessee, the employer filed a motion for summary judgment asserting the
employee’s Tennessee claim was barred because he had made a binding election of
remedies by pursuing his claim in Georgia. Concluding that the Georgia dismissal did
not address the merits of the employee’s claim, the trial court denied the employer’s
motion. The employer has appealed. Having carefully reviewed the record, we reverse
the trial court’s decision and remand the case for entry of an order granting the
employer’s motion for summary judgment.
Judge David F. Hensley delivered the opinion of the Appeals Board in which Presiding
Judge Marshall L. Davidson, III, joined, concurring separately. Judge Timothy W.
Conner dissented.
Daniel I. Hall and Brian Rife, Bristol, Tennessee, for the employer-appellant, Morristown
Driver’s Services, Inc.
1`,
  },
  {
    file: 'pdf-court/freelawproject__doctor/doctor__test_assets__recap_documents__ca4_17.pdf',
    page: 0,
    text: `Appeal: 17-2218 Doc: 17 Filed: 10/31/2017 Pg: 1 of 1
UNITED STATES COURT OF APPEALS FOR THE FOURTH CIRCUIT
APPEARANCE OF COUNSEL FORM
BAR ADMISSION & ECF REGISTRATION: If you have not been admitted to practice before the Fourth Circuit,
you must complete and return an Application for Admission before filing this form. If you were admitted to practice
under a different name than you are now using, you must include your former name when completing this form so that we
can locate you on the attorney roll. Electronic filing by counsel is required in all Fourth Circuit cases. If you have not
registered as a Fourth Circuit ECF Filer, please complete the required steps at Register for eFiling.
THE CLERK WILL ENTER MY APPEARANCE IN APPEAL NO. 17-2218 as
Retained Court-appointed(CJA) Court-assigned(non-CJA) Federal Defender Pro Bono Government
COUNSEL FOR: North Carolina State Bar
as the
(party name)
appellant(s) appellee(s) petitioner(s) respondent(s) amicus curiae intervenor(s) movant(s)
/s/ Stephen M. Russell, Jr.
(signature)
Stephen M. Russell, Jr. 336-645-3320
Name (printed or typed) Voice Phone
Mullins Duncan Harrell & Russell PLLC 336-645-3330
Firm Name (if applicable) Fax Number
300 N. Greene St., Suite 2000
Greensboro, NC 27401 srussell@mullinsduncan.com
Address E-mail address (print or type)
CERTIFICATE OF SERVICE
I certify that on 10-31-17 the foregoing document was served on all parties or their counsel of record
through the CM/ECF system if they are registered users or, if they are not, by serving a true and correct copy at the
addresses listed below:
/s/ Stephen M. Russell, Jr. 10-31-17
Signature Date
01/19/2016 SCC`,
  },
  {
    file: `${archive}Release_2017-2018__104-10012-10070.pdf`,
    page: 0,
    text: `104-10012-10070
MESSAGE FORM
TOTAL COPIES:
SECRET
ROUTING AND/OR INITIALS SEEN BY
ORIG: Charlotte Bustos:md
UNIT: WH/A
EXT: 6954
DATE: 3 October 1972
CABLE SECRETARIAT DISSEMINATION
INDEX NO INDEX RETURN TO BRANCH FILE RID
FILE IN CS FILE NO.
BY PER
CONF: INFO FILE, VR.
(classification) (date and time filed) (elite) (pica) (reference number)
SECRET CITE DIRECTOR 320510
TO MEXICO CITY
REF: HMMW-19068
1. BERNARD FENSTERWALD JR HAS MADE APPLICATION UNDER
FREEDOM OF INFORMATION ACT FOR ACCESS TO 20 PHOTOS OF DIFFERENT
INDIVIDUALS SHOWN PEDRO G U T I E R R E Z VALENCIA, MEXICO CITY
DEPARTMENT STORE CREDIT INVESTIGATOR 20 FEB 1964 AND MENTIONED
IN FBI MEMO DATED 24 FEB 1964 NOW DECLASSIFIED. IN LETTER TO
BKCROWN DATED 22 SEPT 1972 FBI SAYS IT RECEIVED PHOTOS FROM YOUR
STATION 19 FEB 1964; ON 18 SEPT 1972 YOU SAID THEY WERE NOT AVAILABLE
AT STATION BUT MAY BE IN HQS. DO YOU HAVE ANY RECORD OF ABOVE
TRANSMITTAL TO FBI ON OR AROUND 20 FEB 1964 EITHER IN LOCAL OSWALD
FILE OR IN MEMO CHRONO? COULD APPEAR AS FORMAL STATION
NUMBERED MEMO OR POSSIBLY MEMO FOR RECORD BY CURTIS.
(CONTINUED)
Document Number
for FOIA Review on NOV 1976
CS COPY
COORDINATING OFFICERS
RELEASING OFFICER SECRET GROUP 1 AUTHENTICATING OFFICER
Excluded from automatic downgrading and declassification
REPRODUCTION BY OTHER THAN THE ISSUING OFFICE IS PROHIBITED. COPY NO.`,
  },
  {
    file: `${archive}Release_2025__180-10060-10494.pdf`,
    page: 2,
    text: `PAYROLL AUTHORIZATION FORM
(Please Use Typewriter or Ballpoint Pen)
U.S. HOUSE OF REPRESENTATIVES
Washington, D.C. 20515
(Any erasures, corrections, or changes on this form must be initialed by the authorizing official.)
To the Clerk of the House of Representatives:
I hereby authorize the following payroll action:
Employee Name (First-Middle-Last) Effective Date
Patricia M. Orr 12/31/78
Employee Social Security Number Type of Action
Appointment
Salary Adjustment
Employing Office or Committee/Subcommittee Title Change
Termination (At close of business on effective date)
Assassinations Leave without pay (Beginning with effective date above and ending
close of business
Specify Date
(If type of action is an Appointment, Salary Adjustment, or Title Change, complete appropriate information below.)
Position Title Gross Annual Salary*
* If employee is a civil service annuitant (includes U.S. House of Representatives), the gross annual salary shown should include the annuity received by the employee
plus the salary received from the employing office.
(If Committee Employee, complete appropriate item below.)
1. Standing Committee: Staff Clerical or Professional.
2. Special (Investigative staff of Standing Committee) or Select Committee: Authority H. Res. 956 of 95th Congress.
3. Joint Committee.
(If Employee of an Officer of the House, complete item below.)
Position Number If applicable, Level Step
I certify that this authorization is not in violation of 5 U.S.C. 3110(b), prohibiting the employment of relatives.
Date January 2, 19 79
(Signature of Authorizing Official)
LOUIS STOKES
(If appropriate, signature of Subcommittee Chairman or Ranking Minority Member)
(Type or print name of Authorizing Official)
CHAIRMAN
(Type or print name and title of above official) (Title - If Member, District and State)
All appointments and salary adjustments for employees under the House Classification Act and for Committee em-
ployees, except those of the Committee on Appropriations, the Committee on the Budget, and the Joint Committees, must
be approved by the Committee on House Administration.
APPROVED:
Chairman, Committee on House Administration
Office of Finance use only: ID
Office Code Benefits
Monthly Annuity $ .00 as of Payroll
(Revised: August 1, 1977)
Copy for Initiating Office or Committee
NW 88326
DocId:32239502 Page 3`,
  },
  {
    file: `${archive}Release_2022__docid-34529191.pdf`,
    page: 1,
    text: `AGENT REPORT
(AR 381-130; FM 30-17)
amr
1. NAME OF SUBJECT OR TITLE OF INCIDENT
2. DATE SUBMITTED
SUBJECT: MARTI, Manuel NMN 21 November 1968
PVT E-1, US 52 737 780
3. CONTROL SYMBOL OR FILE NUMBER
17 May 1946, San Juan, Puerto Rico 8240-6019
POB JFK Act 5 (g) (2) (D)
4. REPORT OF FINDINGS
LISTED EDUCATION RECORD
SCHOOL: Evander Childs High School
ADDRESS: Bronxwood Avenue and East Gun Hill Road, Bronx, New York (N.Y.)
SOURCE: Mrs. Ruth Schwartz POSITION: Student Records Clerk
DATE and Place of Interview: 8 October 1968 at school.
1. Subject's Name with Aliases: Manuel MARTI
2. Address: 905 East 167th Street, Bronx, New York
3. Previous Addresses: 1201 University Avenue, Bronx, N.Y.
4. Date and Place of Birth: 17 May 1946, San Juan, Puerto Rico
5. Date of Attendance: September 1961 to June 1964
6. Courses and/or Major: General High School Courses
7. Instructors: Mrs. Kerman; Mr. Herbert Tandlich
8. Graduate (Degree): Graduated
9. Grades: Average
10. Record of Transcripts: Theodore Roosevelt Evening School, Fordham Road;
Bronx, N.Y.
11. Previous Education: Junior High School 136, Bronx, N.Y.
12. Employments: Mutual Insurance Advisory Association, April 7, 1965.
13. Parents or Guardian: Father, Manuel; Mother, Reyes
14. Remarks: None
AGENT'S NOTE: No information in regard to father's DPOB was
available from records.
29
PARA 28 AR 381-130 APPLIES
"FOR OFFICIAL USE ONLY", THIS PROTECTIVE MARKING IS EXCLUDED FROM AUTOMATIC TERMINATION
5. TYPED NAME AND ORGANIZATION OF SPECIAL AGENT 6. SIGNATURE OF SPECIAL AGENT
PAUL P. BAILLARGEN, 108th MI Gp (I-NYFO)
DA FORM 1 APR 52 341 (only after data
has been entered)
NW 64954 DocId:34529191 Page 2`,
  },
  {
    file: `${archive}Release_2025__104-10077-10136.pdf`,
    page: 0,
    text: `104-10077-10136
2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY ASSASSINATION RECORDS ACT OF 1992
5909
26 NOVEMBER 1963
JMWAVE
SAS 8
WAVE INFO MEXI 85141
TYPIC UMANCHOR
REF: WAVE 8103 (IN 67254)
ODACID SENT OMV-99 TO HBFINCH MEXI ON 3 SEPT 63 AUTHORIZING VISAS.
END OF MESSAGE
SAS COMMENT: Ref requested coordination with State regarding expediting U S
Visas for wife and daughter of Alejandro RIOSECO Arencibia WAVE
PM asset.
WH/3 Reichardt
SAS/MOB Hicks In draft
DESMOND FITZGERALD GEORGE A. LADNER, JR
CHIEF, SAS C/SAS/SECURITY
RELEASING OFFICER COORDINATING OFFICERS AUTHENTICATING OFFICER
SECRET
REPRODUCTION BY OTHER THAN THE ISSUING OFFICE IS PROHIBITED. Copy No`,
  },
];
