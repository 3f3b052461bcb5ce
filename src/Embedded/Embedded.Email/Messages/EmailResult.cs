using Microsoft.Extensions.Localization;

namespace OrchardCore.Email;

/// <summary>Whether a mail was handed on, and what stood in the way.</summary>
public class EmailResult
{
    public static readonly EmailResult SuccessResult = new() { Succeeded = true };

    public bool Succeeded { get; protected set; }

    /// <summary>What the server answered.</summary>
    public string? Response { get; set; }

    /// <summary>The errors, by the property of the mail that they are about.</summary>
    public IReadOnlyDictionary<string, LocalizedString[]> Errors { get; protected set; } = new Dictionary<string, LocalizedString[]>();

    public static EmailResult GetSuccessResult(string response) => new() { Succeeded = true, Response = response };

    public static EmailResult FailedResult(params LocalizedString[] errors) => FailedResult(string.Empty, errors);

    public static EmailResult FailedResult(string propertyName, params LocalizedString[] errors)
        => new() { Errors = new Dictionary<string, LocalizedString[]> { [propertyName] = errors } };

    public static EmailResult FailedResult(IDictionary<string, List<LocalizedString>> errors)
        => new() { Errors = errors.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()) };

    public static EmailResult FailedResult(IDictionary<string, IList<LocalizedString>> errors)
        => new() { Errors = errors.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()) };
}
