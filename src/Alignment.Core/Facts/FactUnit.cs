namespace Alignment.Core.Facts;

/// <summary>What a <see cref="FactKind.Number"/> counts or measures, where the words beside it say so.</summary>
/// <remarks>Nothing is converted: 5 miles and 8 kilometres are statements in two units, which neither agree nor contradict.</remarks>
public enum FactUnit
{
    /// <summary>None is stated, or it is a thing rather than a unit: <c>250 soldats</c>. Agrees with any other.</summary>
    None,

    /// <summary>Hundredths.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    PercentagePoint,

    /// <summary>Hundredths of a percentage point.</summary>
    BasisPoint,

    /// <summary>Dollars of a country that is not named; agrees with those of any country.</summary>
    Dollar,

    /// <summary>Canadian dollars.</summary>
    CanadianDollar,

    /// <summary>Dollars of the United States.</summary>
    UsDollar,

    /// <summary>Australian dollars.</summary>
    AustralianDollar,

    /// <summary>Euros.</summary>
    Euro,

    /// <summary>Pounds sterling.</summary>
    Pound,

    /// <summary>Yen.</summary>
    Yen,

    /// <summary>Yuan.</summary>
    Yuan,

    /// <summary>Roubles.</summary>
    Rouble,

    /// <summary>Rupees.</summary>
    Rupee,

    /// <summary>Francs, of any country.</summary>
    Franc,

    /// <summary>Crowns, of any country.</summary>
    Crown,

    /// <summary>Cents, of any currency.</summary>
    Cent,

    /// <summary>Degrees, Celsius unless the text says otherwise.</summary>
    Degree,

    /// <summary>Degrees Fahrenheit.</summary>
    Fahrenheit,

    /// <summary>Seconds.</summary>
    Second,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks.</summary>
    Week,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years, of age too.</summary>
    Year,

    /// <summary>Centuries; of an ordinal, the century itself.</summary>
    Century,

    /// <summary>Millimetres.</summary>
    Millimetre,

    /// <summary>Centimetres.</summary>
    Centimetre,

    /// <summary>Metres.</summary>
    Metre,

    /// <summary>Kilometres.</summary>
    Kilometre,

    /// <summary>Miles.</summary>
    Mile,

    /// <summary>Feet.</summary>
    Foot,

    /// <summary>Grams.</summary>
    Gram,

    /// <summary>Kilograms.</summary>
    Kilogram,

    /// <summary>Metric tonnes.</summary>
    Tonne,

    /// <summary>Litres.</summary>
    Litre,

    /// <summary>Hectares.</summary>
    Hectare,

    /// <summary>Acres.</summary>
    Acre,

    /// <summary>Kilowatts.</summary>
    Kilowatt,

    /// <summary>Megawatts.</summary>
    Megawatt,

    /// <summary>Kilometres an hour.</summary>
    KilometrePerHour,

    /// <summary>Miles an hour.</summary>
    MilePerHour,
}
