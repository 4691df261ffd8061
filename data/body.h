// The body of an entry: a small flat JSON object. Keeps the JSON library in one file.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace data {

// Writes one. Keys come out sorted, so the same content is always the same bytes. Text must be UTF-8 (Error refused).
// What is empty, zero or false is left out: a reader gives those back for a key that is absent.
class BodyWriter {
public:
    BodyWriter();
    ~BodyWriter();
    BodyWriter& text(const char* key, std::string_view value);
    BodyWriter& number(const char* key, std::int64_t value);
    BodyWriter& flag(const char* key, bool value);
    BodyWriter& numbers(const char* key, const std::vector<std::int64_t>& values);
    BodyWriter& texts(const char* key, const std::vector<std::string>& values);
    std::string json() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Reads one. Throws Error damaged where it is not a JSON object.
class BodyReader {
public:
    explicit BodyReader(std::string_view json);
    ~BodyReader();
    std::string text(const char* key) const;
    std::int64_t number(const char* key) const;
    bool flag(const char* key) const;
    std::vector<std::int64_t> numbers(const char* key) const;
    std::vector<std::string> texts(const char* key) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace data
