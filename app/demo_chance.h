// Chance that is the same on every machine for the same seed: the standard library's distributions are not.
#pragma once
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace app {

class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}

    // SplitMix64: every seed, also 0, gives a good sequence.
    std::uint64_t next() {
        std::uint64_t mixed = m_state += 0x9E3779B97F4A7C15ULL;
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBULL;
        return mixed ^ mixed >> 31;
    }
    // 0 .. below - 1; `below` is positive. The bias of the remainder does not matter for make-believe.
    int below(int below) { return static_cast<int>(next() % static_cast<std::uint64_t>(below)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool happens(int percent) { return below(100) < percent; }
    template <typename List> const auto& one_of(const List& list) { return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))]; }
    template <typename List> void shuffle(List& list) {
        for (std::size_t left = list.size(); left > 1; --left) {
            std::swap(list[left - 1], list[static_cast<std::size_t>(below(static_cast<int>(left)))]);
        }
    }

private:
    std::uint64_t m_state;
};

// Deals what is in a list in a mixed order, and mixes again only when all of it was dealt: nothing is heard twice too soon.
template <typename Card> class Deck {
public:
    explicit Deck(std::span<const Card> cards) : m_cards(cards) {}
    const Card& deal(Chance& chance) {
        if (m_order.empty()) {
            m_order.resize(m_cards.size());
            std::iota(m_order.begin(), m_order.end(), std::size_t{0});
            chance.shuffle(m_order);
        }
        const std::size_t card = m_order.back();
        m_order.pop_back();
        return m_cards[card];
    }

private:
    std::span<const Card> m_cards;
    std::vector<std::size_t> m_order;
};

} // namespace app
