extension Office {
    /// When a delivered result is to be looked at again: the day that the last look named, else so many days after its
    /// end; nil where never (DOMAIN §5).
    package func reviewDue(of topic: Topic) -> Day? {
        guard let closed = topic.state.closedAt, topic.state.isDelivered else { return nil }
        if let last = topic.state.reviews.last(where: { $0.at >= closed }) { return last.body.next }
        return street.rules.reviewDays > 0 ? offset.day(of: closed) + street.rules.reviewDays : nil
    }

    /// The results that somebody has to look at again by today.
    package func resultsDue(for staff: Staff, at now: Moment) -> [Due] {
        let today = offset.day(of: now)
        return placesOfConsultation.filter { reaches(.keepTopic, $0, by: staff, at: now) }.flatMap { place in
            (consultation(of: place)?.topics.values ?? [:].values).compactMap { topic -> Due? in
                guard !topic.isTakenBack, let due = reviewDue(of: topic), due <= today else { return nil }
                return Due(resultOf: topic.id, since: due)
            }
        }
    }

    /// Satisfied of those who were asked, over all looks at a result.
    package func satisfaction(with topic: Topic) -> Rate {
        topic.state.reviews.reduce(into: Rate()) { rate, review in
            rate.part += review.body.satisfied
            rate.whole += review.body.asked
        }
    }
}
