namespace OrchardCore.Localization;

/// <summary>What a translation is found by: its text and, where one is given, its context.</summary>
public struct CultureDictionaryRecordKey : IEquatable<CultureDictionaryRecordKey>
{
    public string MessageId { get; init; }

    public string? Context { get; init; }

    public readonly bool Equals(CultureDictionaryRecordKey other) =>
        string.Equals(MessageId, other.MessageId, StringComparison.Ordinal)
        && string.Equals(Context ?? string.Empty, other.Context ?? string.Empty, StringComparison.OrdinalIgnoreCase);

    public override readonly bool Equals(object? obj) => obj is CultureDictionaryRecordKey other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(
        string.GetHashCode(MessageId ?? string.Empty, StringComparison.Ordinal),
        string.GetHashCode(Context ?? string.Empty, StringComparison.OrdinalIgnoreCase));

    public override readonly string ToString() => this;

    public static bool operator ==(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => left.Equals(right);

    public static bool operator !=(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => !left.Equals(right);

    public static implicit operator string(CultureDictionaryRecordKey cultureDictionaryRecordKey) =>
        string.IsNullOrEmpty(cultureDictionaryRecordKey.Context)
            ? cultureDictionaryRecordKey.MessageId
            : $"{cultureDictionaryRecordKey.Context.ToLowerInvariant()}|{cultureDictionaryRecordKey.MessageId}";
}
