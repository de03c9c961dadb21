/// The place of a field in its record.
package typealias FieldPath<Record, Value> = any WritableKeyPath<Record, Value> & Sendable
