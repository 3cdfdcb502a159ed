// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/templates/SaveTemplateDialog.h"

#include "gui/parts/Icons.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplatePath.h"
#include "ui_savetemplatedialog.h"

#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QMenu>
#include <QPushButton>

namespace herald {

namespace {

constexpr qsizetype maxFoldersInMenu = 300; // more are found by typing

/// Folders first, each with its slash, then the templates.
QStringList completions(const TemplateLibrary& library)
{
    QStringList paths;
    for (const QString& folder : library.folders())
        paths += folder + u'/';
    for (const TemplateEntry& entry : library.entries())
        paths += entry.path;
    return paths;
}

/// "door, at home" as typed, or as shown; a tag holds no comma.
QStringList tagsOf(const QString& text)
{
    QStringList tags;
    for (const QString& tag : text.split(u','))
        tags += tag.simplified();
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

QString textOf(const QStringList& tags)
{
    return tags.join(QStringLiteral(", "));
}

void offer(QCheckBox& box, bool canBeKept, bool isKept, const QString& text)
{
    box.setVisible(canBeKept);
    box.setChecked(canBeKept && isKept);
    box.setText(text);
}

/// A name may hold what a box would take for a mnemonic.
QString shown(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SaveTemplateDialog::SaveTemplateDialog(const TemplateLibrary& library, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_ui(std::make_unique<Ui::SaveTemplateDialog>())
    , m_folders(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->templatePath->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto* completer = new QCompleter(completions(library), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->templatePath->setCompleter(completer);
    m_ui->templateFolder->setMenu(m_folders);
    m_ui->templateFolder->setIcon(icon(u"folder", palette()));
    connectParts();
    setContent({}, {});
    check();
}

void SaveTemplateDialog::connectParts()
{
    connect(m_ui->templatePath, &QLineEdit::textChanged, this, &SaveTemplateDialog::check);
    connect(&m_library, &TemplateLibrary::changed, this, &SaveTemplateDialog::check);
    connect(m_folders, &QMenu::aboutToShow, this, &SaveTemplateDialog::fillFolders);
    connect(m_folders, &QMenu::triggered, this,
        [this](const QAction* folder) { moveTo(folder->data().toString()); });
}

/// As the library has them now, the one that is chosen ticked.
void SaveTemplateDialog::fillFolders()
{
    m_folders->clear();
    const QString chosen = templateBaseFolder(path());
    const auto add = [this, &chosen](const QString& text, const QString& folder) {
        QAction* action = m_folders->addAction(text);
        action->setData(folder);
        action->setCheckable(true);
        action->setChecked(folder == chosen);
    };
    add(tr("(top)"), {});
    QStringList folders = m_library.folders();
    folders.sort(Qt::CaseInsensitive);
    for (const QString& folder : folders.mid(0, maxFoldersInMenu))
        add(shown(folder), folder);
}

void SaveTemplateDialog::moveTo(const QString& folder)
{
    const QString name = templateName(path());
    m_ui->templatePath->setText(folder.isEmpty() ? name : folder + u'/' + name);
    m_ui->templatePath->setFocus();
}

SaveTemplateDialog::~SaveTemplateDialog() = default;

void SaveTemplateDialog::setPath(const QString& path)
{
    m_ui->templatePath->setText(path);
    m_ui->templatePath->selectAll();
}

QString SaveTemplateDialog::path() const
{
    return m_ui->templatePath->text().trimmed();
}

void SaveTemplateDialog::setDescription(const QString& description)
{
    m_ui->templateDescription->setText(description);
}

QString SaveTemplateDialog::description() const
{
    return m_ui->templateDescription->text();
}

void SaveTemplateDialog::setContent(const EventTemplate& content, const Context& now)
{
    setDescription(content.description);
    m_ui->templateTags->setText(textOf(content.tags));
    m_kept = {.account = content.account.isEmpty() ? now.account : content.account,
        .scope = content.scope ? content.scope : now.scope,
        .receiver = content.receiver ? content.receiver : now.receiver};
    offer(*m_ui->keepAccount, !m_kept.account.isEmpty(), !content.account.isEmpty(),
        tr("&Account “%1”").arg(shown(m_kept.account)));
    offer(*m_ui->keepScope, m_kept.scope.has_value(), content.scope.has_value(),
        tr("S&cope “%1”").arg(m_kept.scope ? shown(m_kept.scope->label()) : QString()));
    offer(*m_ui->keepReceiver, m_kept.receiver.has_value(), content.receiver.has_value(),
        tr("&Receiver “%1”")
            .arg(m_kept.receiver ? receiverClassLabel(*m_kept.receiver) : QString()));
    m_ui->templateKeepLabel->setVisible(
        !m_kept.account.isEmpty() || m_kept.scope || m_kept.receiver);
}

void SaveTemplateDialog::apply(EventTemplate& content) const
{
    content.description = description();
    // What was not touched stays as the file has it, commas in tags included.
    if (m_ui->templateTags->text() != textOf(content.tags))
        content.tags = tagsOf(m_ui->templateTags->text());
    content.account = m_ui->keepAccount->isChecked() ? m_kept.account : QString();
    content.scope = m_ui->keepScope->isChecked() ? m_kept.scope : std::nullopt;
    content.receiver = m_ui->keepReceiver->isChecked() ? m_kept.receiver : std::nullopt;
}

void SaveTemplateDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_ui->templateFolder->setIcon(icon(u"folder", palette()));
}

void SaveTemplateDialog::check()
{
    const Result<void> possible = checkTemplatePath(path());
    const auto existing = m_library.find(path());
    const TemplateEntry* twin = nullptr;
    const QList<TemplateEntry> entries = m_library.entries();
    for (const TemplateEntry& entry : entries) {
        if (entry.path != path() && templatePathKey(entry.path) == templatePathKey(path()))
            twin = &entry;
    }
    const bool isBroken = existing && !existing->problem.isEmpty();
    const bool canSave = possible && !twin && !isBroken;
    QString finding;
    if (!possible && !path().isEmpty())
        finding = possible.error().text;
    else if (twin)
        finding = tr("“%1” differs from this name only by case or accents. Choose another name.")
                      .arg(twin->path);
    else if (isBroken)
        finding = tr("There is a file of this name that cannot be read. Choose another name.");
    else if (existing)
        finding = tr("There is a template of this name. Saving replaces it.");

    m_ui->templateFinding->setText(finding);
    m_ui->templateFinding->setAccessibleDescription(finding);
    QPushButton* save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setEnabled(canSave);
    save->setText(existing && !isBroken ? tr("&Replace") : tr("&Save"));
}

} // namespace herald
