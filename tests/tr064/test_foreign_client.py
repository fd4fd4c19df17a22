# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A TR-064 client that knows nothing of Rufzeichen: test_foreign_client.py PATH_TO_rufzeichen-cli

It asks the simulated box as other people's clients ask a real one: reads the description and those of the services,
checks both against the UPnP device architecture, makes each call from what it has read there, and logs in with digest.
What it demands are the habits of fritzconnection (Python), tr-O64 and fritzbox (Node.js). Exit code 0: all passed.
"""

import hashlib
import http.client
import json
import os
import re
import ssl
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
import xml.etree.ElementTree as ElementTree

DEVICE = "{urn:dslforum-org:device-1-0}"
SERVICE = "{urn:dslforum-org:service-1-0}"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
TYPES = {"string", "boolean", "ui1", "ui2", "ui4", "i4", "dateTime", "uuid"}
PASSWORD = "geheim1!"
UNKNOWN = "4711"

# What the maker's documents say of the actions that other clients use most: arguments in their order.
DOCUMENTED = {
    "DeviceInfo": {"GetSecurityPort": ([], ["NewSecurityPort"])},
    "LANConfigSecurity": {
        "X_AVM-DE_GetAnonymousLogin": ([], ["NewX_AVM-DE_AnonymousLoginEnabled",
                                            "NewX_AVM-DE_ButtonLoginEnabled"]),
        "X_AVM-DE_GetCurrentUser": ([], ["NewX_AVM-DE_CurrentUsername", "NewX_AVM-DE_CurrentUserRights"]),
        "X_AVM-DE_GetUserList": ([], ["NewX_AVM-DE_UserList"]),
    },
    "X_VoIP": {
        "X_AVM-DE_GetPhonePort": (["NewIndex"], ["NewX_AVM-DE_PhoneName"]),
        "X_AVM-DE_DialGetConfig": ([], ["NewX_AVM-DE_PhoneName"]),
        "X_AVM-DE_DialSetConfig": (["NewX_AVM-DE_PhoneName"], []),
        "X_AVM-DE_DialNumber": (["NewX_AVM-DE_PhoneNumber"], []),
        "X_AVM-DE_DialHangup": ([], []),
        "X_AVM-DE_GetNumbers": ([], ["NewNumberList"]),
        "X_AVM-DE_GetVoIPCommonCountryCode": ([], ["NewX_AVM-DE_LKZ", "NewX_AVM-DE_LKZPrefix"]),
        "X_AVM-DE_GetVoIPCommonAreaCode": ([], ["NewX_AVM-DE_OKZ", "NewX_AVM-DE_OKZPrefix"]),
    },
    "X_AVM-DE_OnTel": {
        "GetCallList": ([], ["NewCallListURL"]),
        "GetPhonebookList": ([], ["NewPhonebookList"]),
        "GetPhonebook": (["NewPhonebookID"], ["NewPhonebookName", "NewPhonebookExtraID", "NewPhonebookURL"]),
        "AddPhonebook": (["NewPhonebookExtraID", "NewPhonebookName"], []),
        "DeletePhonebook": (["NewPhonebookID", "NewPhonebookExtraID"], []),
        "GetPhonebookEntry": (["NewPhonebookID", "NewPhonebookEntryID"], ["NewPhonebookEntryData"]),
        "SetPhonebookEntry": (["NewPhonebookID", "NewPhonebookEntryID", "NewPhonebookEntryData"], []),
        "SetPhonebookEntryUID": (["NewPhonebookID", "NewPhonebookEntryData"], ["NewPhonebookEntryUniqueID"]),
        "DeletePhonebookEntryUID": (["NewPhonebookID", "NewPhonebookEntryUniqueID"], []),
        "GetCallBarringList": ([], ["NewPhonebookURL"]),
        "GetCallBarringEntryByNum": (["NewNumber"], ["NewPhonebookEntryData"]),
        "SetCallBarringEntry": (["NewPhonebookEntryData"], ["NewPhonebookEntryUniqueID"]),
        "DeleteCallBarringEntryUID": (["NewPhonebookEntryUniqueID"], []),
        "GetDECTHandsetInfo": (["NewDectID"], ["NewHandsetName", "NewPhonebookID"]),
        "GetDeflection": (["NewDeflectionId"], ["NewEnable", "NewType", "NewNumber", "NewDeflectionToNumber",
                                                "NewMode", "NewOutgoing", "NewPhonebookID"]),
    },
    "X_AVM-DE_TAM": {
        "GetList": ([], ["NewTAMList"]),
        "GetMessageList": (["NewIndex"], ["NewURL"]),
        "MarkMessage": (["NewIndex", "NewMessageIndex", "NewMarkedAsRead"], []),
        "DeleteMessage": (["NewIndex", "NewMessageIndex"], []),
    },
}


class Answer:
    """Status, headers and body of an answer over HTTP."""

    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    def xml(self):
        return ElementTree.fromstring(self.body)


class Login:
    """HTTP digest, RFC 2617. One challenge serves many requests, which are counted."""

    def __init__(self, user, password):
        self.user = user
        self.password = password
        self.challenge = None
        self.count = 0

    def take(self, header):
        scheme, _, rest = header.partition(" ")
        assert scheme.lower() == "digest", header
        self.challenge = {name.lower(): quoted or plain
                          for name, quoted, plain in re.findall(r'(\w+)=(?:"([^"]*)"|([^,\s]*))', rest)}
        self.count = 0

    def header(self, method, target):
        if self.challenge is None:
            return {}
        self.count += 1

        def md5(*parts):
            return hashlib.md5(":".join(parts).encode()).hexdigest()

        realm, nonce = self.challenge["realm"], self.challenge["nonce"]
        count, own = f"{self.count:08x}", "0a4f113b"
        response = md5(md5(self.user, realm, self.password), nonce, count, own, "auth", md5(method, target))
        return {"Authorization": f'Digest username="{self.user}", realm="{realm}", nonce="{nonce}", uri="{target}", '
                                 f'response="{response}", algorithm="MD5", qop="auth", nc={count}, cnonce="{own}"'}


class Client:
    """One way to the box, plain or with TLS."""

    def __init__(self, port, login=None, secure=False):
        self.port = port
        self.login = login
        self.secure = secure

    def connection(self):
        if not self.secure:
            return http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return http.client.HTTPSConnection("127.0.0.1", self.port, timeout=20, context=context)

    def send(self, method, target, body=None, headers=None):
        login = self.login.header(method, target) if self.login else {}
        connection = self.connection()
        connection.request(method, target, body, {**(headers or {}), **login})
        answer = Answer(connection.getresponse())
        connection.close()
        return answer

    def ask(self, method, target, body=None, headers=None):
        """As clients do: a challenge is answered once."""
        answer = self.send(method, target, body, headers)
        if answer.status == 401 and self.login:
            self.login.take(answer.headers["WWW-Authenticate"])
            answer = self.send(method, target, body, headers)
        return answer

    def get(self, target):
        return self.ask("GET", target)

    def call(self, service, action, arguments=()):
        """The arguments in another namespace than the action, as fritzconnection writes them."""
        inside = "".join(f"<s:{name}>{value}</s:{name}>" for name, value in arguments)
        body = (f'<?xml version="1.0" encoding="utf-8"?><s:Envelope s:encodingStyle="http://schemas.xmlsoap.org/soap/'
                f'encoding/" xmlns:s="{SOAP}"><s:Body><u:{action} xmlns:u="{service.type}">{inside}</u:{action}>'
                f"</s:Body></s:Envelope>")
        return self.ask("POST", service.control, body.encode(),
                        {"soapaction": f"{service.type}#{action}", "content-type": "text/xml", "charset": "utf-8"})


class DescribedService:
    """A service as the box describes it."""

    def __init__(self, node):
        self.names = [child.tag.removeprefix(DEVICE) for child in node]
        self.type = node.findtext(DEVICE + "serviceType")
        self.id = node.findtext(DEVICE + "serviceId")
        self.control = node.findtext(DEVICE + "controlURL")
        self.description = node.findtext(DEVICE + "SCPDURL")
        self.name = self.type.split(":")[-2]
        self.actions = {}  # name: list of (name, direction, variable)
        self.variables = {}  # name: type

    def read(self, root):
        for node in root.find(SERVICE + "actionList"):
            arguments = [tuple(argument.findtext(SERVICE + name)
                               for name in ("name", "direction", "relatedStateVariable"))
                         for argument in node.findall(f"{SERVICE}argumentList/{SERVICE}argument")]
            self.actions[node.findtext(SERVICE + "name")] = arguments
        for node in root.find(SERVICE + "serviceStateTable"):
            self.variables[node.findtext(SERVICE + "name")] = node.findtext(SERVICE + "dataType")

    def arguments(self, action, direction):
        return [name for name, way, _ in self.actions[action] if way == direction]


def fault(answer):
    """The code of a fault; 0: it is none. Reads it as fritzconnection does, which needs a text in each element."""
    if answer.status == 200:
        return 0
    assert answer.status == 500, answer.status
    detail = answer.xml().find(".//detail")
    texts = {node.tag.split("}")[-1]: node.text.strip() for node in list(detail.iter())[1:]}
    assert texts["errorDescription"], texts
    return int(texts["errorCode"])


class ForeignClient(unittest.TestCase):
    program = ""

    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory()
        words = ["simulate", "--port", "0", "--tr064-port", "0", "--format", "json"]
        cls.box = subprocess.Popen([cls.program, *words], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                   env={"HOME": cls.home.name, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                                        "TSAN_OPTIONS": os.environ.get("TSAN_OPTIONS", "")})
        cls.place = json.loads(cls.box.stdout.readline())
        cls.services = {}
        root = Client(cls.place["tr064Port"]).get("/tr64desc.xml").xml()
        for node in root.iter(DEVICE + "service"):
            service = DescribedService(node)
            service.read(Client(cls.place["tr064Port"]).get(service.description).xml())
            cls.services[service.name] = service

    @classmethod
    def tearDownClass(cls):
        cls.box.terminate()
        cls.box.wait()
        cls.box.stdout.close()
        cls.home.cleanup()

    def plain(self):
        return Client(self.place["tr064Port"])

    def client(self, secure=True):
        login = Login(self.place["user"], PASSWORD)
        return Client(self.place["tlsPort" if secure else "tr064Port"], login, secure)

    def test_description(self):
        answer = self.plain().get("/tr64desc.xml")
        self.assertEqual(answer.status, 200)
        self.assertRegex(answer.headers["Content-Type"], r"^text/xml\b")
        root = answer.xml()
        self.assertEqual(root.tag, DEVICE + "root")
        self.assertEqual([node.tag.removeprefix(DEVICE) for node in root], ["specVersion", "systemVersion", "device"])
        self.assertEqual([node.tag.removeprefix(DEVICE) for node in root[1]],
                         ["HW", "Major", "Minor", "Patch", "Buildnumber", "Display"])
        order = ["deviceType", "friendlyName", "manufacturer", "manufacturerURL", "modelDescription", "modelName",
                 "modelNumber", "modelURL", "serialNumber", "UDN", "UPC", "iconList", "serviceList", "deviceList",
                 "presentationURL"]
        names = [node.tag.removeprefix(DEVICE) for node in root[2]]
        self.assertEqual(names, [name for name in order if name in names])
        for needed in ("deviceType", "friendlyName", "modelName", "UDN", "serviceList"):
            self.assertIn(needed, names)

    def test_services(self):
        self.assertLessEqual(set(DOCUMENTED), set(self.services))
        for name, service in self.services.items():
            with self.subTest(name):
                self.assertEqual(service.names, ["serviceType", "serviceId", "controlURL", "eventSubURL", "SCPDURL"])
                self.assertEqual(service.type, f"urn:dslforum-org:service:{name}:1")
                self.assertEqual(service.id, f"urn:{name}-com:serviceId:{name}1")
                self.assertTrue(service.control.startswith("/upnp/control/"))
        self.assertEqual(len({service.control for service in self.services.values()}), len(self.services))
        self.assertEqual(len({service.description for service in self.services.values()}), len(self.services))

    def test_actions(self):
        for name, service in self.services.items():
            answer = self.plain().get(service.description)
            self.assertEqual(answer.status, 200)
            root = answer.xml()
            self.assertEqual(root.tag, SERVICE + "scpd")
            self.assertEqual([node.tag for node in root],
                             [SERVICE + part for part in ("specVersion", "actionList", "serviceStateTable")])
            self.assertTrue(service.actions)
            self.assertEqual(len(root[1]), len(service.actions), "an action twice")
            self.assertEqual(len(root[2]), len(service.variables), "a state variable twice")
            self.assertLessEqual(set(service.variables.values()), TYPES)
            used = set()
            for action, arguments in service.actions.items():
                with self.subTest(f"{name}:{action}"):
                    ways = [way for _, way, _ in arguments]
                    self.assertEqual(ways, sorted(ways), "what goes in comes first")
                    self.assertLessEqual(set(ways), {"in", "out"})
                    names = [argument for argument, _, _ in arguments]
                    self.assertEqual(len(names), len(set(names)))
                    for argument, _, variable in arguments:
                        self.assertRegex(argument, r"^New\w")
                        self.assertIn(variable, service.variables)
                        used.add(variable)
            self.assertEqual(used, set(service.variables))

    def test_documented_actions(self):
        for name, actions in DOCUMENTED.items():
            for action, (taken, given) in actions.items():
                with self.subTest(f"{name}:{action}"):
                    self.assertEqual(self.services[name].arguments(action, "in"), taken)
                    self.assertEqual(self.services[name].arguments(action, "out"), given)

    def test_what_is_not_there(self):
        answer = self.plain().get("/igddesc.xml")
        self.assertEqual(answer.status, 404)
        self.assertEqual(answer.headers["Content-Type"], "text/html")  # fritzconnection knows it by just this

    def test_open_actions_need_no_login(self):
        answer = self.plain().call(self.services["DeviceInfo"], "GetSecurityPort")
        self.assertEqual(answer.status, 200)
        self.assertEqual(answer.xml().findtext(".//NewSecurityPort"), str(self.place["tlsPort"]))

    def test_login(self):
        for secure in (True, False):
            client = self.client(secure)
            service = self.services["LANConfigSecurity"]
            self.assertEqual(Client(client.port, None, secure).call(service, "X_AVM-DE_GetCurrentUser").status, 401)
            for _ in range(3):
                answer = client.send("POST", service.control, b"")
                if client.login.challenge is None:
                    self.assertEqual(answer.status, 401)
                    client.login.take(answer.headers["WWW-Authenticate"])
                    self.assertEqual(client.login.challenge["qop"], "auth")
                    self.assertEqual(client.login.challenge["algorithm"], "MD5")
            answer = client.call(service, "X_AVM-DE_GetCurrentUser")
            self.assertEqual(answer.status, 200)
            self.assertEqual(answer.xml().findtext(".//NewX_AVM-DE_CurrentUsername"), self.place["user"])
            self.assertEqual(client.login.count, 3, "one challenge was enough")

    def test_a_count_is_good_once(self):
        client = self.client()
        service = self.services["X_AVM-DE_OnTel"]
        self.assertEqual(client.call(service, "GetPhonebookList").status, 200)
        client.login.count -= 1
        self.assertEqual(client.send("POST", service.control, b"").status, 401)

    def test_wrong_password(self):
        client = self.client()
        client.login.password = "falsch"
        self.assertEqual(client.call(self.services["X_AVM-DE_OnTel"], "GetPhonebookList").status, 401)
        self.assertEqual(self.client().call(self.services["X_AVM-DE_OnTel"], "GetPhonebookList").status, 200)

    def test_each_answer_has_what_is_described(self):
        client = self.client()
        for name, service in self.services.items():
            for action, arguments in service.actions.items():
                if service.arguments(action, "in"):
                    continue
                with self.subTest(f"{name}:{action}"):
                    answer = client.call(service, action)
                    if answer.status != 200:
                        self.assertEqual(fault(answer), 606)  # only the right to change settings lacks
                        continue
                    response = answer.xml().find(f"{{{SOAP}}}Body")[0]
                    self.assertEqual(response.tag, f"{{{service.type}}}{action}Response")
                    self.assertEqual([node.tag for node in response], service.arguments(action, "out"))
                    for argument, _, variable in arguments:
                        self.check_type(response.findtext(argument), service.variables[variable])

    def check_type(self, text, kind):
        if kind == "boolean":
            self.assertIn(text, ("0", "1"))
        elif kind != "string":
            self.assertGreaterEqual(int(text), 0)

    def test_faults(self):
        client = self.client()
        telephony = self.services["X_AVM-DE_OnTel"]
        self.assertEqual(fault(client.call(telephony, "NoSuchAction")), 401)
        self.assertEqual(fault(client.call(telephony, "GetPhonebook")), 402)
        self.assertEqual(fault(client.call(telephony, "GetPhonebook", [("NewPhonebookID", "x")])), 402)
        self.assertEqual(fault(client.call(telephony, "GetPhonebook", [("NewPhonebookID", UNKNOWN)])), 713)
        self.assertEqual(fault(client.call(self.services["DeviceInfo"], "GetInfo")), 606)

    def test_what_is_unknown(self):
        """Whatever is asked for by a number only is fault 713 where the box does not have it."""
        client = self.client()
        numbers = {"NewIndex", "NewPhonebookID", "NewPhonebookEntryID", "NewPhonebookEntryUniqueID", "NewDectID",
                   "NewDeflectionId", "NewMessageIndex"}
        asked = 0
        for name, service in self.services.items():
            for action in service.actions:
                wanted = service.arguments(action, "in")
                if not wanted or not set(wanted) <= numbers:
                    continue
                asked += 1
                with self.subTest(f"{name}:{action}"):
                    arguments = [(argument, UNKNOWN) for argument in wanted]
                    self.assertEqual(fault(client.call(service, action, arguments)), 713)
        self.assertGreaterEqual(asked, 10)

    def test_names_of_arguments_in_any_case(self):
        answer = self.client().call(self.services["X_AVM-DE_OnTel"], "GetPhonebook", [("NewPhonebookId", "0")])
        self.assertEqual(answer.xml().findtext(".//NewPhonebookName"), "Telefonbuch")

    def test_files(self):
        client = self.client()
        telephony = self.services["X_AVM-DE_OnTel"]
        books = client.call(telephony, "GetPhonebookList").xml().findtext(".//NewPhonebookList").split(",")
        for book in books:
            answer = client.call(telephony, "GetPhonebook", [("NewPhonebookID", book)])
            root = self.file(client, answer.xml().findtext(".//NewPhonebookURL"))
            self.assertEqual(root.tag, "phonebooks")
            self.assertTrue(root.findall("phonebook/contact/person/realName"))
        root = self.file(client, client.call(telephony, "GetCallList").xml().findtext(".//NewCallListURL"))
        self.assertEqual(root.tag, "root")

    def file(self, client, url):
        parts = urllib.parse.urlsplit(url)
        self.assertEqual(parts.port, client.port)
        answer = Client(client.port, None, client.secure).get(f"{parts.path}?{parts.query}")  # the sid is enough
        self.assertEqual(answer.status, 200)
        return answer.xml()


if __name__ == "__main__":
    ForeignClient.program = sys.argv.pop(1)
    unittest.main(verbosity=1)
