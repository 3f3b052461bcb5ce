using System.Text.Json.Serialization;
using Embedded.Contents.Parts.Rules;

namespace OrchardCore.Rules;

/// <summary>How a condition compares its value.</summary>
[JsonConverter(typeof(ConditionOperatorConverter))]
public abstract class ConditionOperator;
