#include "reports/render/html_renderer.h"

#include "reports/document/plain_text.h"
#include "reports/render/html/block_writer.h"
#include "reports/render/html/style_sheet.h"

namespace ipt {

using html::escaped;

QByteArray renderHtml(const Document &document)
{
    QString page;
    page += QLatin1String("<!DOCTYPE html>\n<html lang=\"") + escaped(document.language) +
            QLatin1String("\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                          "<meta http-equiv=\"Content-Security-Policy\" "
                          "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                          "<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>") +
            escaped(document.kind) + QLatin1String("</title>\n<style>\n") + html::styleSheet() +
            QLatin1String("</style>\n</head>\n<body>\n<div class=\"sheet\">\n<main>\n<header>\n");
    if (!document.overline.isEmpty())
        page += QLatin1String("<p class=\"overline\" dir=\"auto\">") + escaped(document.overline) +
                QLatin1String("</p>\n");
    page += QLatin1String("<h1 dir=\"auto\">") + escaped(document.title) + QLatin1String("</h1>\n");
    if (!document.subtitle.isEmpty())
        page += QLatin1String("<p class=\"subtitle\" dir=\"auto\">") + escaped(document.subtitle) +
                QLatin1String("</p>\n");
    page += QLatin1String("</header>\n");
    html::BlockWriter writer(page);
    for (const Document::Piece &piece : document.pieces)
        std::visit(writer, piece.block);
    page += QLatin1String("</main>\n");
    if (!document.notice.isEmpty())
        page += QLatin1String("<footer><p>") + escaped(document.notice) + QLatin1String("</p></footer>\n");
    page += QLatin1String("</div>\n</body>\n</html>\n");
    return page.toUtf8();
}

} // namespace ipt
