// The words and pictures of the calendar; every word is a msgid for the catalogue.
#include "app/calendar_words.h"

namespace app {

using widgets::N_;

WordAndPicture activity_kind_word(data::ActivityKind kind) {
    using data::ActivityKind;
    switch (kind) {
    case ActivityKind::none: break;
    case ActivityKind::club: return {N_("Club or hobby group"), "do-club", "", N_("It is a club or hobby group.")};
    case ActivityKind::volunteering: return {N_("Volunteering or work"), "do-volunteering", "", N_("It is volunteering or work.")};
    case ActivityKind::event: return {N_("An event for everyone"), "card-big-group", "", N_("It is an event for everyone.")};
    case ActivityKind::peer_support: return {N_("People in the same boat"), "do-peer-support", "", N_("It is for people in the same boat.")};
    case ActivityKind::accessible_place: return {N_("A place to visit"), "place-community", "", N_("It is a place to visit.")};
    }
    return {N_("Nothing special"), "calendar"};
}

WordAndPicture way_word(data::Way way) {
    using data::Way;
    switch (way) {
    case Way::on_foot: return {N_("On foot"), "go-on-foot", "", N_("We go on foot.")};
    case Way::minibus: return {N_("By minibus"), "go-minibus", "", N_("We go by minibus.")};
    case Way::car: return {N_("By car"), "go-car", "", N_("We go by car.")};
    case Way::taxi: return {N_("By taxi"), "go-taxi", "", N_("We go by taxi.")};
    case Way::bus: return {N_("By bus"), "go-bus", "", N_("We go by bus.")};
    }
    return {"", ""};
}

WordAndPicture access_word(data::Access access) {
    using data::Access;
    switch (access) {
    case Access::step_free: return {N_("No steps"), "access-step-free", "", N_("There are no steps.")};
    case Access::toilet: return {N_("A toilet for everyone"), "access-toilet", "", N_("There is a toilet for everyone.")};
    case Access::hearing_loop: return {N_("Hearing loop"), "access-hearing-loop", "", N_("There is a hearing loop.")};
    case Access::seats: return {N_("Seats"), "access-seats", "", N_("There are seats.")};
    case Access::quiet: return {N_("A quiet place"), "access-quiet", "", N_("It is a quiet place.")};
    case Access::parking: return {N_("Parking"), "access-parking", "", N_("There is parking.")};
    case Access::large_print: return {N_("Large print"), "access-large-print", "", N_("There is large print.")};
    case Access::interpreter: return {N_("An interpreter"), "access-interpreter", "", N_("There is an interpreter.")};
    }
    return {"", ""};
}

WordAndPicture attended_word(data::Attended attended) {
    using data::Attended;
    switch (attended) {
    case Attended::took_part: return {N_("Took part"), "took-part", N_("took part"), N_("I took part.")};
    case Attended::watched: return {N_("Watched"), "watched", N_("watched"), N_("I watched.")};
    case Attended::declined: return {N_("Offered, declined"), "offered-declined", N_("was asked and said no"), N_("I was asked, and said no.")};
    case Attended::could_not: return {N_("Could not come"), "could-not", N_("could not come"), N_("I could not come.")};
    }
    return {"", ""};
}

WordAndPicture help_word(data::Help help) {
    using data::Help;
    switch (help) {
    case Help::none: return {N_("No help"), "help-none", N_("no help"), N_("Without any help.")};
    case Help::asked: return {N_("help|Asked"), "help-asked", N_("asked"), N_("Somebody asked.")};
    case Help::told: return {N_("Told"), "help-told", N_("told"), N_("Somebody said what to do.")};
    case Help::prompted: return {N_("Prompted"), "help-prompted", N_("prompted"), N_("Somebody prompted.")};
    case Help::shown: return {N_("Shown"), "help-shown", N_("shown"), N_("Somebody showed how.")};
    case Help::guided: return {N_("Guided"), "help-guided", N_("guided"), N_("Somebody did it hand in hand.")};
    }
    return {"", ""};
}

WordAndPicture how_word(data::HowItWas how) {
    using data::HowItWas;
    switch (how) {
    case HowItWas::more: return {N_("More of that"), "more-of-that", N_("more of that"), N_("I would like more of that.")};
    case HowItWas::all_right: return {N_("It was all right"), "all-right", N_("it was all right"), N_("It was all right.")};
    case HowItWas::not_again: return {N_("Not again"), "not-again", N_("not again"), N_("I would rather not do that again.")};
    }
    return {"", ""};
}

} // namespace app
