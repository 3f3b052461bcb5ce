namespace OrchardCore.Localization;

/// <summary>Picks the index of the plural form that fits a count.</summary>
public delegate int PluralizationRuleDelegate(int count);
