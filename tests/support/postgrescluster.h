// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharelink.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace Rufzeichen {

/**
 * A real server of PostgreSQL, with its files in a folder that goes with it. It listens on 127.0.0.1 and in a
 * socket's folder, wants passwords (SCRAM), and never runs as root. It ends with the test, even if that is killed.
 */
class PostgresCluster
{
public:
    static constexpr int timeout = 60000; // ms

    enum class Disk : quint8 {
        Fast, ///< nothing outlives the computer; what was written outlives kill()
        Safe, ///< as in real life
    };

    /** Why there is none on this computer; empty where there is: `if (…) QSKIP(…)`. */
    [[nodiscard]] static QByteArray missing()
    {
        return programs().isEmpty() ? QByteArrayLiteral("PostgreSQL's server is not installed") : QByteArray();
    }

    explicit PostgresCluster(Disk disk = Disk::Fast)
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost, 0);
        m_port = free.serverPort();
        write("password", adminPassword());
        give(m_folder.path());
        QStringList options {QStringLiteral("--pgdata"),
                             data(),
                             QStringLiteral("--username=admin"),
                             QStringLiteral("--auth=scram-sha-256"),
                             QStringLiteral("--pwfile=") + path("password"),
                             QStringLiteral("--encoding=UTF8"),
                             QStringLiteral("--locale=C.UTF-8"),
                             QStringLiteral("--no-sync")};
        execute(programs() + QStringLiteral("/initdb"), options);
        set("listen_addresses = '127.0.0.1'\nport = " + QByteArray::number(m_port) + "\nunix_socket_directories = '"
            + QFile::encodeName(m_folder.path()) + "'\nmax_connections = 120\npassword_encryption = 'scram-sha-256'\n"
            + (disk == Disk::Fast ? "fsync = off\nfull_page_writes = off\n" : ""));
    }
    ~PostgresCluster() { kill(); }
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /** Starts it and waits until it lets in. */
    void start()
    {
        prepare(m_server);
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.setStandardOutputFile(path("log"), QIODevice::Append);
        for (int tries = 0; tries < 3000 && !isReady(); ++tries) {
            if (m_server.state() == QProcess::NotRunning) { // also after kill(), while its other processes still end
                m_server.start(programs() + QStringLiteral("/postgres"), {QStringLiteral("-D"), data()});
            }
            m_server.waitForFinished(10);
        }
    }

    /** Ends it in order; whoever is connected is thrown out. */
    void stop() { end(SIGINT); }

    /** As if the computer had lost its power, but for the disk. */
    void kill()
    {
        // Those of its processes that serve the connections end by themselves as soon as they notice.
        end(SIGKILL);
    }

    /** Adds lines to postgresql.conf; in force after the next start(). */
    void set(const QByteArray &lines) { append("data/postgresql.conf", lines); }

    /** Listens at this address of the computer as well, from the next start() on. */
    void listenAlso(const QHostAddress &address)
    {
        set("listen_addresses = '127.0.0.1," + address.toString().toLatin1() + "'\n");
        append("data/pg_hba.conf",
               "host all all " + address.toString().toLatin1()
                   + (address.protocol() == QAbstractSocket::IPv6Protocol ? "/128" : "/32") + " scram-sha-256\n");
    }

    /** Offers TLS from the next start() on, with a certificate for @p name (an address or a DNS name). */
    void offerTls(const QByteArray &name = "127.0.0.1")
    {
        const bool isAddress = !QHostAddress(QString::fromLatin1(name)).isNull();
        makeAuthority("authority");
        makeAuthority("stranger");
        write("names", "subjectAltName=" + QByteArray(isAddress ? "IP:" : "DNS:") + name);
        openssl({"req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=" + name, "-keyout", "server.key",
                 "-out", "server.request"});
        openssl({"x509", "-req", "-days", "2", "-in", "server.request", "-CA", "authority.pem", "-CAkey",
                 "authority.key", "-CAcreateserial", "-extfile", "names", "-out", "server.pem"});
        QFile::setPermissions(path("server.key"), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        give(path("server.key"));
        give(path("server.pem"));
        set("ssl = on\nssl_cert_file = '" + QFile::encodeName(path("server.pem")) + "'\nssl_key_file = '"
            + QFile::encodeName(path("server.key")) + "'\n");
    }

    /** Whose certificate the server's is signed by, after offerTls(). */
    [[nodiscard]] QString authorities() const { return path("authority.pem"); }
    /** Somebody else's. */
    [[nodiscard]] QString strangers() const { return path("stranger.pem"); }

    [[nodiscard]] quint16 port() const { return m_port; }
    /** The folder of its socket. */
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /** What it has told so far. */
    [[nodiscard]] QByteArray log() const
    {
        QFile file(path("log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** Of the user `admin`, who may do everything. */
    [[nodiscard]] static QByteArray adminPassword() { return "admin's password"; }

    /** How `admin` gets to @p database over TCP. */
    [[nodiscard]] ShareAddress address(const QString &database = QStringLiteral("rufzeichen")) const
    {
        return {.host = QStringLiteral("127.0.0.1"),
                .port = m_port,
                .database = database,
                .user = QStringLiteral("admin"),
                .password = QString::fromLatin1(adminPassword())};
    }

    /** The same for another user. */
    [[nodiscard]] ShareAddress address(const QString &user, const QString &password,
                                       const QString &database = QStringLiteral("rufzeichen")) const
    {
        ShareAddress found = address(database);
        found.user = user;
        found.password = password;
        return found;
    }

    /** Makes a database. */
    void create(const QByteArray &database = "rufzeichen") { sql("CREATE DATABASE \"" + database + '"', "postgres"); }

    /** Runs SQL as `admin` by psql. Returns what that prints: rows as lines, their fields parted by `|`. */
    QByteArray sql(const QByteArray &statements, const QByteArray &database = "rufzeichen") const
    {
        QProcess psql;
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), QString::fromLatin1(adminPassword()));
        psql.setProcessEnvironment(environment);
        psql.setProcessChannelMode(QProcess::MergedChannels);
        psql.start(programs() + QStringLiteral("/psql"),
                   {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"),
                    QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), folder(),
                    QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-U"), QStringLiteral("admin"),
                    QStringLiteral("-d"), QString::fromLatin1(database), QStringLiteral("-f"), QStringLiteral("-")});
        psql.write(statements);
        psql.closeWriteChannel();
        psql.waitForFinished(timeout);
        return psql.readAll().trimmed();
    }

private:
    [[nodiscard]] static QString programs()
    {
        static const QString folder = [] {
            QProcess asked;
            asked.start(QStringLiteral("pg_config"), {QStringLiteral("--bindir")});
            asked.waitForFinished(timeout);
            QStringList folders {QString::fromLocal8Bit(asked.readAllStandardOutput()).trimmed()};
            for (QDirIterator versions(QStringLiteral("/usr/lib/postgresql"), QDir::Dirs | QDir::NoDotAndDotDot);
                 versions.hasNext();) {
                folders.append(versions.next() + QStringLiteral("/bin"));
            }
            for (const QString &found : std::as_const(folders)) {
                if (!found.isEmpty() && QFile::exists(found + QStringLiteral("/initdb"))) {
                    return found;
                }
            }
            return QString();
        }();
        return folder;
    }

    // Who runs it where the test is run by root, who may not.
    [[nodiscard]] static const passwd *user()
    {
        static const passwd *const found = [] {
            const passwd *const own = ::getpwnam("postgres");
            return ::geteuid() != 0 ? nullptr : own != nullptr ? own : ::getpwnam("nobody");
        }();
        return found;
    }

    static void give(const QString &file)
    {
        if (user() != nullptr && ::chown(QFile::encodeName(file).constData(), user()->pw_uid, user()->pw_gid) != 0) {
            qFatal("can't give a file away");
        }
    }

    [[nodiscard]] static QProcessEnvironment plainEnvironment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : environment.keys()) {
            if (name.startsWith(QStringLiteral("PG"))) {
                environment.remove(name);
            }
        }
        environment.remove(QStringLiteral("LD_PRELOAD")); // the clock of a test is not the server's
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        return environment;
    }

    static void prepare(QProcess &process)
    {
        process.setProcessEnvironment(plainEnvironment());
        process.setWorkingDirectory(QStringLiteral("/"));
        const bool changes = user() != nullptr;
        const uid_t uid = changes ? user()->pw_uid : 0;
        const gid_t gid = changes ? user()->pw_gid : 0;
        process.setChildProcessModifier([changes, uid, gid] {
            if (changes && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0)) {
                ::_exit(126);
            }
            ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // PostgreSQL's word for “at once”
        });
    }

    static void execute(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        prepare(process);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(timeout) || process.exitCode() != 0) {
            qFatal("%s: %s", qPrintable(program), process.readAll().constData());
        }
    }

    void openssl(const QByteArrayList &arguments) const
    {
        QStringList words;
        for (const QByteArray &argument : arguments) {
            words.append(QString::fromLatin1(argument));
        }
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), words);
        if (!process.waitForFinished(timeout) || process.exitCode() != 0) {
            qFatal("openssl: %s", process.readAll().constData());
        }
    }

    void makeAuthority(const QByteArray &name) const
    {
        openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=" + name, "-keyout",
                 name + ".key", "-out", name + ".pem"});
    }

    [[nodiscard]] bool isReady() const
    {
        return QProcess::execute(programs() + QStringLiteral("/pg_isready"),
                                 {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                                  QStringLiteral("-p"), QString::number(m_port)})
            == 0;
    }

    void end(int signal)
    {
        if (m_server.state() != QProcess::NotRunning) {
            ::kill(static_cast<pid_t>(m_server.processId()), signal);
            m_server.waitForFinished(timeout);
        }
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    [[nodiscard]] QString data() const { return path("data"); }

    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("can't write");
        }
        file.close();
        give(file.fileName());
    }

    void append(const char *name, const QByteArray &lines) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::Append) || file.write(lines) != lines.size()) {
            qFatal("can't write");
        }
    }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_server;
};

} // namespace Rufzeichen
