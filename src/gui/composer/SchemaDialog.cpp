// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/SchemaDialog.h"

#include "base/WhenDone.h"
#include "gui/composer/DataEditor.h"
#include "gui/composer/DataFile.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/ToneLabel.h"
#include "json/JsonSchema.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <chrono>
#include <memory>

namespace herald {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(200);
constexpr QSize comfortable {720, 560};

/// A sample of the schema, or what is wrong with it; made elsewhere.
QFuture<Result<QString>> sampleOf(const QString& schema)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, schema] {
        const Result<JsonSchema> read = JsonSchema::fromText(schema);
        promise->addResult(
            read ? Result<QString>(read->sample()) : Result<QString>(Failure(read.error())));
        promise->finish();
    });
    return promise->future();
}

} // namespace

SchemaDialog::SchemaDialog(const QString& schema, QWidget* parent)
    : QDialog(parent)
    , m_editor(new DataEditor(this))
    , m_finding(new ToneLabel(this))
{
    setObjectName(QStringLiteral("schemaDialog"));
    setWindowTitle(tr("JSON Schema"));
    build();
    m_editor->setJson(true);
    m_editor->setContent(schema);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_editor, &QsciScintilla::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SchemaDialog::check);
    connect(m_editor, &DataEditor::fileDropped, this, &SchemaDialog::load);
    resizeOnScreen(*this, comfortable);
    check();
}

void SchemaDialog::build()
{
    m_editor->setObjectName(QStringLiteral("schema"));
    m_editor->setAccessibleName(tr("JSON Schema"));
    m_finding->setObjectName(QStringLiteral("schemaProblems"));
    m_finding->setAccessibleName(tr("Schema problems"));
    auto* explanation = new QLabel(tr("Draft 7. The data is checked against it while you type; a "
                                      "template keeps it. Nothing is "
                                      "fetched from the network. Leave it empty for none."),
        this);
    explanation->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* load = buttons->addButton(tr("&Load…"), QDialogButtonBox::ActionRole);
    load->setObjectName(QStringLiteral("loadSchema"));
    load->setAutoDefault(false);
    QPushButton* sample
        = buttons->addButton(tr("Use it and make a &sample"), QDialogButtonBox::ActionRole);
    sample->setObjectName(QStringLiteral("makeSample"));
    sample->setAutoDefault(false);
    sample->setToolTip(tr("Replaces the data by an example that fits; Undo brings it back"));
    connect(load, &QPushButton::clicked, this, &SchemaDialog::askForFile);
    connect(sample, &QPushButton::clicked, this, &SchemaDialog::makeSample);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_finding);
    layout->addWidget(buttons);
}

QString SchemaDialog::schema() const
{
    const QString text = m_editor->content();
    return text.trimmed().isEmpty() ? QString() : text;
}

void SchemaDialog::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Load a JSON Schema"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SchemaDialog::load);
    dialog->open();
}

void SchemaDialog::load(const QString& fileName)
{
    whenDone(readDataFile(fileName), this, [this](const Result<QString>& text) {
        if (text) {
            m_editor->setContent(*text);
            return;
        }
        ++m_generation; // a check that is under way must not hide this
        m_finding->announce(Tone::Error, u"error", text.error().text);
    });
}

void SchemaDialog::makeSample()
{
    whenDone(sampleOf(schema()), this, [this](const Result<QString>& sample) {
        if (!isVisible()) // cancelled meanwhile
            return;
        if (!sample) {
            say(sample);
            return;
        }
        accept();
        Q_EMIT sampleMade(*sample);
    });
}

void SchemaDialog::check()
{
    const quint64 generation = ++m_generation;
    if (schema().isEmpty()) {
        m_finding->say(Tone::Neutral, {}, tr("No schema: any data fits."));
        return;
    }
    whenDone(sampleOf(schema()), this, [this, generation](const Result<QString>& sample) {
        if (generation == m_generation)
            say(sample);
    });
}

void SchemaDialog::say(const Result<QString>& sample)
{
    if (sample)
        m_finding->say(Tone::Ok, u"check", tr("The schema can be used."));
    else
        m_finding->say(Tone::Error, u"error", sample.error().text);
}

} // namespace herald
