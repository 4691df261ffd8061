// The home somewhere else for the length of a test: another TZ, put back at its end.
#pragma once
#include <cstdlib>
#include <ctime>
#include <string>

class HomeIn {
public:
    explicit HomeIn(const char* zone) {
        if (const char* before = std::getenv("TZ")) {
            m_before = before;
            m_had = true;
        }
        ::setenv("TZ", zone, 1);
        ::tzset();
    }
    HomeIn(const HomeIn&) = delete;
    HomeIn& operator=(const HomeIn&) = delete;
    ~HomeIn() {
        if (m_had) ::setenv("TZ", m_before.c_str(), 1);
        else ::unsetenv("TZ");
        ::tzset();
    }

private:
    std::string m_before;
    bool m_had = false;
};
