using System.Text.Json.Serialization;
using Embedded.Contents.Parts.Rules;

namespace OrchardCore.Rules;

/// <summary>One condition of a rule.</summary>
[JsonConverter(typeof(ConditionConverter))]
public class Condition
{
    public string? Name { get; set; }

    public string? ConditionId { get; set; }
}
