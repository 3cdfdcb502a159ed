// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/paste/CurlOptions.h"

#include <algorithm>
#include <array>

namespace herald {

namespace {

using Use = CurlOption::Use;

constexpr auto options = std::to_array<CurlOption>({
    {u"data", u'd', Use::Data},
    {u"data-ascii", 0, Use::Data},
    {u"data-binary", 0, Use::Data},
    {u"data-raw", 0, Use::RawData},
    {u"data-urlencode", 0, Use::EncodedData},
    {u"json", 0, Use::Json},
    {u"header", u'H', Use::Header},
    {u"request", u'X', Use::Method},
    {u"url", 0, Use::Address},
    {u"user", u'u', Use::Token},
    {u"oauth2-bearer", 0, Use::Token},
    {u"form", u'F', Use::OtherRequest},
    {u"form-string", 0, Use::OtherRequest},
    {u"get", u'G', Use::OtherRequest},
    {u"head", u'I', Use::OtherRequest},
    {u"upload-file", u'T', Use::OtherRequest},
    {u"config", u'K', Use::OtherRequest},
    {u"next", u':', Use::OtherRequest},
    {u"silent", u's', Use::Harmless},
    {u"show-error", u'S', Use::Harmless},
    {u"include", u'i', Use::Harmless},
    {u"verbose", u'v', Use::Harmless},
    {u"fail", u'f', Use::Harmless},
    {u"fail-with-body", 0, Use::Harmless},
    {u"globoff", u'g', Use::Harmless},
    {u"progress-bar", u'#', Use::Harmless},
    {u"no-progress-meter", 0, Use::Harmless},
    {u"no-buffer", u'N', Use::Harmless},
    {u"disable", u'q', Use::Harmless},
    {u"compressed", 0, Use::Harmless},
    {u"http1.0", u'0', Use::Harmless},
    {u"http1.1", 0, Use::Harmless},
    {u"http2", 0, Use::Harmless},
    {u"ipv4", u'4', Use::Harmless},
    {u"ipv6", u'6', Use::Harmless},
    {u"tlsv1.2", 0, Use::Harmless},
    {u"tlsv1.3", 0, Use::Harmless},
    {u"insecure", u'k', Use::LeftOut},
    {u"location", u'L', Use::LeftOut},
    {u"location-trusted", 0, Use::LeftOut},
    {u"remote-name", u'O', Use::LeftOut},
    {u"netrc", u'n', Use::LeftOut},
    {u"cacert", 0, Use::LeftOutWithValue},
    {u"cert", u'E', Use::LeftOutWithValue},
    {u"ciphers", 0, Use::LeftOutWithValue},
    {u"connect-timeout", 0, Use::LeftOutWithValue},
    {u"connect-to", 0, Use::LeftOutWithValue},
    {u"cookie", u'b', Use::LeftOutWithValue},
    {u"cookie-jar", u'c', Use::LeftOutWithValue},
    {u"dump-header", u'D', Use::LeftOutWithValue},
    {u"interface", 0, Use::LeftOutWithValue},
    {u"key", 0, Use::LeftOutWithValue},
    {u"limit-rate", 0, Use::LeftOutWithValue},
    {u"max-redirs", 0, Use::LeftOutWithValue},
    {u"max-time", u'm', Use::LeftOutWithValue},
    {u"noproxy", 0, Use::LeftOutWithValue},
    {u"output", u'o', Use::LeftOutWithValue},
    {u"proto", 0, Use::LeftOutWithValue},
    {u"proxy", u'x', Use::LeftOutWithValue},
    {u"proxy-user", u'U', Use::LeftOutWithValue},
    {u"rate", 0, Use::LeftOutWithValue},
    {u"referer", u'e', Use::LeftOutWithValue},
    {u"resolve", 0, Use::LeftOutWithValue},
    {u"retry", 0, Use::LeftOutWithValue},
    {u"retry-delay", 0, Use::LeftOutWithValue},
    {u"retry-max-time", 0, Use::LeftOutWithValue},
    {u"speed-limit", u'Y', Use::LeftOutWithValue},
    {u"speed-time", u'y', Use::LeftOutWithValue},
    {u"stderr", 0, Use::LeftOutWithValue},
    {u"trace", 0, Use::LeftOutWithValue},
    {u"trace-ascii", 0, Use::LeftOutWithValue},
    {u"unix-socket", 0, Use::LeftOutWithValue},
    {u"url-query", 0, Use::LeftOutWithValue},
    {u"user-agent", u'A', Use::LeftOutWithValue},
    {u"write-out", u'w', Use::LeftOutWithValue},
});

template <typename Wanted> const CurlOption* find(Wanted wanted)
{
    const auto* found = std::find_if(options.begin(), options.end(), wanted);
    return found == options.end() ? nullptr : found;
}

} // namespace

bool CurlOption::takesValue() const
{
    return use != Use::OtherRequest && use != Use::LeftOut && use != Use::Harmless;
}

const CurlOption* curlOption(QStringView name)
{
    return find([&](const CurlOption& option) { return option.name == name; });
}

const CurlOption* curlOption(QChar letter)
{
    return find([&](const CurlOption& option) { return option.letter == letter.unicode(); });
}

} // namespace herald
