// The body of an entry, by way of nlohmann/json.
#include "data/body.h"

#include <nlohmann/json.hpp>

#include "data/error.h"

namespace data {

struct BodyWriter::Parts {
    nlohmann::json object = nlohmann::json::object();
};

BodyWriter::BodyWriter() : m_parts(std::make_unique<Parts>()) {}
BodyWriter::~BodyWriter() = default;

BodyWriter& BodyWriter::text(const char* key, std::string_view value) {
    if (!value.empty()) m_parts->object[key] = value;
    return *this;
}

BodyWriter& BodyWriter::number(const char* key, std::int64_t value) {
    if (value != 0) m_parts->object[key] = value;
    return *this;
}

BodyWriter& BodyWriter::flag(const char* key, bool value) {
    if (value) m_parts->object[key] = true;
    return *this;
}

BodyWriter& BodyWriter::numbers(const char* key, const std::vector<std::int64_t>& values) {
    if (!values.empty()) m_parts->object[key] = values;
    return *this;
}

BodyWriter& BodyWriter::texts(const char* key, const std::vector<std::string>& values) {
    if (!values.empty()) m_parts->object[key] = values;
    return *this;
}

std::string BodyWriter::json() const {
    try {
        return m_parts->object.dump();
    } catch (const nlohmann::json::exception&) {
        throw Error(Trouble::refused, "These words are not readable text, so they were not kept.");
    }
}

struct BodyReader::Parts {
    nlohmann::json object;
};

BodyReader::BodyReader(std::string_view json) : m_parts(std::make_unique<Parts>()) {
    m_parts->object = nlohmann::json::parse(json, nullptr, false);
    if (!m_parts->object.is_object()) throw Error(Trouble::damaged, "An entry in the journal is not readable: run 'alongside verify' and restore a backup.");
}
BodyReader::~BodyReader() = default;

std::string BodyReader::text(const char* key) const {
    const auto found = m_parts->object.find(key);
    return found != m_parts->object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t BodyReader::number(const char* key) const {
    const auto found = m_parts->object.find(key);
    return found != m_parts->object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

bool BodyReader::flag(const char* key) const {
    const auto found = m_parts->object.find(key);
    return found != m_parts->object.end() && found->is_boolean() && found->get<bool>();
}

std::vector<std::int64_t> BodyReader::numbers(const char* key) const {
    std::vector<std::int64_t> values;
    const auto found = m_parts->object.find(key);
    if (found == m_parts->object.end() || !found->is_array()) return values;
    for (const auto& value : *found)
        if (value.is_number_integer()) values.push_back(value.get<std::int64_t>());
    return values;
}

std::vector<std::string> BodyReader::texts(const char* key) const {
    std::vector<std::string> values;
    const auto found = m_parts->object.find(key);
    if (found == m_parts->object.end() || !found->is_array()) return values;
    for (const auto& value : *found)
        if (value.is_string()) values.push_back(value.get<std::string>());
    return values;
}

} // namespace data
